import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { resolved } from '../generate/resolve.ts';
import type { Node } from '../generate/resolve.ts';
import { ourCallbackFacts, theirCallbackFacts } from './callbacks.ts';
import type { Facts } from './facts.ts';
import { operationFacts, securityFacts } from './operations.ts';

/** The paths of Bandwidth's document that belong to messaging; it covers voice and numbers as well. */
const MESSAGING = /^\/users\/\{accountId\}\/(messages|media)/;

/** The ways to prove who is asking that both documents know. */
const SCHEMES = ['Basic', 'OAuth2'];

/** The document that the installed bandwidth-sdk ships. */
export function shippedDocument(): string {
  const manifest = createRequire(import.meta.url).resolve('bandwidth-sdk/package.json');
  return join(dirname(manifest), 'bandwidth.yml');
}

/** Everything that spec/openapi.yaml says. */
export async function ourFacts(root: string): Promise<Facts> {
  const read = async (file: string): Promise<unknown> =>
    parse(await readFile(join(root, 'spec', file), 'utf8'));
  const document = (await read('openapi.yaml')) as Node;
  const whole = (await resolved({ document, file: 'openapi.yaml', read }, document)) as Node;
  return new Map([
    ...operationFacts(whole, () => true),
    ...ourCallbackFacts(whole),
    ...securityFacts(whole, SCHEMES),
  ]);
}

/** Everything that Bandwidth's document says about messaging. */
export async function theirFacts(file: string): Promise<Facts> {
  const document = parse(await readFile(file, 'utf8')) as Node;
  const read = (other: string): never => {
    throw new Error(`${file} refers to ${other}, another file; it used to be in one piece.`);
  };
  const place = { document, file, read };
  const components = document['components'] as Record<string, Node>;
  const paths = Object.entries(document['paths'] as Record<string, unknown>);
  const whole = (await resolved(place, {
    servers: document['servers'] ?? [],
    paths: Object.fromEntries(paths.filter(([path]) => MESSAGING.test(path))),
    components: {
      securitySchemes: components['securitySchemes'],
      callbacks: {
        statusCallback: components['callbacks']?.['statusCallback'],
        inboundCallback: components['callbacks']?.['inboundCallback'],
      },
    },
  })) as Node;
  return new Map([
    ...operationFacts(whole, path => MESSAGING.test(path)),
    ...theirCallbackFacts(whole),
    ...securityFacts(whole, SCHEMES),
  ]);
}
