import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { commands } from '../../src/cli/commands/index.ts';
import { flagOf, variableOf } from '../../src/cli/option.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../deploy/${name}`, import.meta.url));
const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8');

/** A call of `bwkit` in a manifest: its words, and the variables that it is given. */
interface Call {
  readonly words: readonly string[];
  readonly variables: readonly string[];
}

interface Composed {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly build?: string;
}

interface Container {
  readonly image: string;
  readonly args: readonly string[];
  readonly env: readonly { name: string }[];
  readonly envFrom?: readonly { configMapRef: { name: string } }[];
}

const compose = parse(textOf('docker-compose.yml')) as Readonly<Record<'services', Record<string, Composed>>>;
const objects = parseAllDocuments(textOf('kubernetes/fleet.yaml')).map(
  document => document.toJS() as unknown,
);

function composeCalls(): Call[] {
  return Object.values(compose.services).flatMap(({ build, command = [], environment = {} }) =>
    build === undefined ? [] : [{ words: command, variables: Object.keys(environment) }],
  );
}

function containers(): Container[] {
  return objects.flatMap(
    each =>
      (each as { spec?: { template?: { spec: { containers: Container[] } } } }).spec?.template?.spec
        .containers ?? [],
  );
}

function kubernetesCalls(): Call[] {
  const maps = new Map(
    objects
      .map(each => {
        const { metadata, data = {} } = each as { metadata: { name: string }; data?: object };
        return [metadata.name, Object.keys(data)] as const;
      })
      .filter(([, keys]) => keys.length > 0),
  );
  return containers()
    .filter(({ image }) => image === 'bwkit')
    .map(({ args, env, envFrom = [] }) => ({
      words: args,
      variables: [
        ...env.map(({ name }) => name),
        ...envFrom.flatMap(({ configMapRef }) => maps.get(configMapRef.name) ?? []),
      ],
    }));
}

describe.each([
  ['docker-compose.yml', composeCalls()],
  ['kubernetes/fleet.yaml', kubernetesCalls()],
])('%s', (_, calls) => {
  test('runs a server and workers that meet at a queue', () => {
    expect(calls.map(({ words }) => words[0]).toSorted()).toEqual(['serve', 'worker']);
    for (const { variables } of calls) expect(variables).toContain('BWKIT_QUEUE');
  });

  test('uses commands, flags and variables that there are', () => {
    for (const { words, variables } of calls) {
      const command = commands.find(({ name }) => name === words[0]);
      const options = Object.keys(command?.options ?? {});
      for (const word of words.filter(each => each.startsWith('--')))
        expect(options.map(flagOf)).toContain(word);
      for (const name of variables.filter(each => each.startsWith('BWKIT_')))
        expect(options.map(variableOf)).toContain(name);
    }
  });
});

test('every object of Kubernetes has what the API asks of it, and services find their pods', () => {
  const labels = objects.flatMap(each => {
    const { spec } = each as { spec?: { template?: { metadata: { labels: { app: string } } } } };
    return spec?.template?.metadata.labels.app ?? [];
  });
  for (const each of objects) {
    expect(each).toMatchObject({
      apiVersion: expect.any(String),
      kind: expect.any(String),
      metadata: { name: expect.any(String) },
    });
    const { kind, spec } = each as unknown as {
      kind: string;
      spec?: { selector?: { app?: string; matchLabels?: { app: string } } };
    };
    if (kind === 'Service') expect(labels).toContain(spec?.selector?.app);
    if (kind === 'Deployment' || kind === 'StatefulSet')
      expect(labels).toContain(spec?.selector?.matchLabels?.app);
  }
});

const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;
(hasCompose ? test : test.skip)('docker compose reads its file', () => {
  const env = { ...process.env, REDIS_PASSWORD: 'secret', CALLBACK_URL: 'http://consumer:3000/callbacks' };
  const { status, stderr } = spawnSync(
    'docker',
    ['compose', '-f', pathOf('docker-compose.yml'), 'config', '--quiet'],
    {
      env,
      encoding: 'utf8',
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
