import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const OURS = pathOf('../../dist/src/cli/main.js');
export const PEERS = pathOf('../peers');
const inPeers = (relative: string): string => join(PEERS, 'node_modules', relative);

/** A mock server that can be started from a command line. */
export interface Contestant {
  readonly name: string;
  /** What stands before `/users/…` in its URLs. */
  readonly prefix: string;
  /** The program and its words; `folder` holds what `documents.ts` writes. */
  command(port: number, folder: string): readonly [program: string, ...words: string[]];
}

export const ours: Contestant = {
  name: 'bwkit serve',
  prefix: '/api/v2',
  command: port => [process.execPath, OURS, 'serve', '--port', String(port), '--output', 'quiet'],
};

/** Prism as it comes writes a log of every request, here to nowhere; the silent one is the quickest that it can be made. */
const prism = (name: string, ...flags: readonly string[]): Contestant => ({
  name,
  prefix: '',
  command: (port, folder) => [
    process.execPath,
    inPeers('@stoplight/prism-cli/dist/index.js'),
    'mock',
    join(folder, 'openapi.json'),
    '--port',
    String(port),
    ...flags,
  ],
});

/** Each as its own documentation makes it quick. */
export const peers: readonly Contestant[] = [
  prism('Prism'),
  prism('Prism, silent', '--verboseLevel', 'silent'),
  {
    name: 'Mockoon',
    prefix: '/api/v2',
    command: (port, folder) => [
      process.execPath,
      inPeers('@mockoon/cli/bin/run.js'),
      'start',
      '--data',
      join(folder, 'openapi.json'),
      '--port',
      String(port),
      '--hostname',
      '127.0.0.1',
      '--disable-log-to-file',
      '--disable-admin-api',
      '--max-transaction-logs',
      '1',
    ],
  },
  {
    name: 'WireMock',
    prefix: '',
    command: (port, folder) => [
      'java',
      '-jar',
      wireMockJar(),
      '--port',
      String(port),
      '--bind-address',
      '127.0.0.1',
      '--root-dir',
      join(folder, 'wiremock'),
      '--no-request-journal',
      '--disable-banner',
    ],
  },
  {
    name: 'Scalar',
    prefix: '',
    command: (port, folder) => [
      process.execPath,
      join(PEERS, 'scalar.js'),
      join(folder, 'openapi.json'),
      String(port),
    ],
  },
];

function wireMockJar(): string {
  const folder = inPeers('wiremock/build');
  return join(folder, readdirSync(folder).find(file => file.endsWith('.jar')) ?? '');
}
