import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bwkit, folderWith } from './bwkit.ts';

const event = {
  type: 'message-delivered',
  time: '2026-01-02T03:04:05.678Z',
  description: 'ok',
  to: '+15554442000',
  message: {
    id: '1760000000000abcdefghijklmnop',
    owner: '+15553331000',
    applicationId: '93de2206-9669-4e07-948d-329f4b722ee2',
    time: '2026-01-02T03:04:04.678Z',
    segmentCount: 1,
    direction: 'out',
    to: ['+15554442000'],
    from: '+15553331000',
    text: '',
  },
};
const good = JSON.stringify([event]);
const deviating = JSON.stringify(event);
const violating = JSON.stringify([{ ...event, time: 'yesterday' }]);
const cwd = folderWith({
  'good.json': good,
  'bare.json': deviating,
  'bad.json': violating,
  'torn.json': good.slice(0, 90),
});
mkdirSync(join(cwd, 'folder'));

describe('validate', () => {
  test('says of a good payload that it conforms, and nothing else', async () => {
    expect(await bwkit(['validate', 'good.json'], { cwd })).toEqual({
      code: 0,
      output: '✓ conforms  good.json\n',
      remarks: '',
    });
  });

  test('tells a known departure from a violation, with rule, place, hint and source', async () => {
    const { code, output } = await bwkit(['validate', 'bare.json', 'bad.json'], { cwd });
    expect(code).toBe(1);
    expect(output).toMatch(
      /^~ deviates {2}bare\.json\n {4}bare-object\n {6}\S.*\n {6}Hint: \S.*\n {6}Source: \S.*\n✗ violates {2}bad\.json\n {4}\S+ at \/0\/time\n/,
    );
    expect(output).toMatch(/\n\n2 payloads: 1 deviates, 1 violates\.\n$/);
  });

  test('lets a payload that deviates pass, unless it is strict', async () => {
    expect((await bwkit(['validate', 'bare.json'], { cwd })).code).toBe(0);
    expect((await bwkit(['validate', 'bare.json', '--strict'], { cwd })).code).toBe(1);
    expect((await bwkit(['validate', 'bare.json'], { cwd, env: { BWKIT_STRICT: 'yes' } })).code).toBe(1);
  });

  test('says where JSON breaks off', async () => {
    const { code, output } = await bwkit(['validate', 'torn.json'], { cwd });
    expect(code).toBe(1);
    expect(output).toMatch(/line 1, column 88: /);
  });

  test('prints one JSON object per file with --json', async () => {
    const { code, output } = await bwkit(['validate', '--json', 'good.json', 'bare.json', 'bad.json'], {
      cwd,
    });
    const rows = output
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(code).toBe(1);
    expect(rows.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['good.json', 'conforms'],
      ['bare.json', 'deviates'],
      ['bad.json', 'violates'],
    ]);
    expect(Object.keys(rows[0])).toEqual(['file', 'verdict', 'findings']);
    expect(Object.keys(rows[2].findings[0])).toEqual(['path', 'rule', 'message', 'hint', 'source']);
  });

  test.each([[[]], [['-']]])('reads standard input: %j', async words => {
    const { code, output } = await bwkit(['validate', ...words], { input: violating });
    expect(code).toBe(1);
    expect(output).toMatch(/^✗ violates {2}-\n/);
  });

  test('judges bytes, not text: what is no UTF-8 violates', async () => {
    const latin = Buffer.from(good.replace('"ok"', '"caf\u00E9"'), 'latin1');
    const { code, output } = await bwkit(['validate'], { input: latin });
    expect(code).toBe(1);
    expect(output).toContain('body-not-utf-8');
  });

  test('judges the other files when one cannot be read, and ends with 2', async () => {
    const { code, output, remarks } = await bwkit(
      ['validate', 'good.json', 'nope.json', 'folder', 'bad.json', '--json'],
      { cwd },
    );
    expect(code).toBe(2);
    expect(
      output
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).file),
    ).toEqual(['good.json', 'bad.json']);
    expect(remarks).toBe(
      [
        'bwkit: nope.json could not be read: there is no such file or folder.',
        'It must be a file that holds the body of one callback.',
        'Hint: check its name, or pipe the body in: bwkit validate - < body.json',
        'bwkit: folder could not be read: it is a folder.',
        'It must be a file that holds the body of one callback.',
        'Hint: name the files in it: bwkit validate folder/*.json',
        '',
      ].join('\n'),
    );
  });
});
