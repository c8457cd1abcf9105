import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { bwkit, type Circumstances, folderWith, type Transcript } from './bwkit.ts';

const handlers = fileURLToPath(new URL('verify/handlers.ts', import.meta.url));

/** Verifies a handler by a few laws, quickly and always alike. */
function verify(handler: string, laws: string, given: Circumstances & { words?: string[] } = {}) {
  const { words = [], ...circumstances } = given;
  const fixed = ['--laws', laws, '--seed', '3', '--runs', '30', '--ignore', 'state.at'];
  return bwkit(['verify', '--handler', `${handlers}${handler}`, ...fixed, ...words], circumstances);
}

const convictedIn = folderWith({});
let convicted: Promise<Transcript> | undefined;

/** A conviction in a pipe, once for all who look at it. */
function conviction(): Promise<Transcript> {
  return (convicted ??= verify('#careless', 'strict', { cwd: convictedIn }));
}

/** Without what differs from run to run. */
function steady({ output }: Transcript): string {
  return output.replaceAll(/\d+(?:\.\d+)? m?s\b/g, 'TIME').replaceAll(handlers, 'handlers.ts');
}

describe('bwkit verify', () => {
  test('acquits, tells what was tried and what was not, and exits with 0', async () => {
    const run = await verify('', 'prompt,tolerant,guarded');
    expect({ code: run.code, remarks: run.remarks }).toEqual({ code: 0, remarks: '' });
    expect(steady(run)).toMatch(
      /^Checking handlers\.ts against 3 laws, seed 3\.\n\n✓ prompt {6}30 runs in TIME\n– guarded {5}Not checked, because it has no credentials\.\n✓ tolerant {4}30 runs in TIME\n\nSituations that the consumer was put into:\n/,
    );
    expect(steady(run)).toMatch(/^ {2}faults +0 of 12 +not duplicate, overlap, .* and 6 more$/m);
    expect(steady(run)).toMatch(
      /\n\nTo have more checked:\n {2}guarded: give the credentials that it asks for, with `--auth user:password` or the option `credentials`\.\n\n2 held, 0 broken, 0 unproven, 1 not checked\n\d+ deliveries in \d+ attempts, TIME; the same again with --seed 3\n$/,
    );
  });

  test('convicts with the story, keeps the scenario, and exits with 1', async () => {
    const run = await conviction();
    expect(run.code).toBe(1);
    const [file = ''] = readdirSync(join(convictedIn, '.bwkit'));
    expect(file).toMatch(/^strict-[0-9a-f]{8}\.json$/);
    expect(steady(run).split('\n\n').slice(2, 5).join('\n\n')).toMatch(
      /^✗ strict: what is no Bandwidth envelope .*\n\n {2}Smallest scenario \(\d+ shrinks?\):\n {4}1\. .* {3}500 in TIME\n\n {2}The answer to .* was 500\.\n {2}Expected a 4xx; observed 500\.\n {2}Hint: answer 400 to what you cannot parse .*$/,
    );
    expect(steady(run)).toMatch(
      `\n  Reproduce with: bwkit replay .bwkit/${file} --handler handlers.ts#careless --ignore state.at\n`,
    );
    const kept = JSON.parse(readFileSync(join(convictedIn, '.bwkit', file), 'utf8')) as { steps: unknown[] };
    expect(kept).toMatchObject({ format: 1, law: 'strict', seed: 3, kitVersion: expect.any(String) });
    expect(kept.steps).toHaveLength(1);
  });

  test('keeps what bwkit replay judges again', async () => {
    const { output } = await conviction();
    const [, line = ''] = /Reproduce with: bwkit (.*)/.exec(output) ?? [];
    const again = await bwkit(line.split(' '), { cwd: convictedIn });
    expect({ code: again.code, remarks: again.remarks }).toEqual({ code: 1, remarks: '' });
    expect(again.output).toMatch(/^STILL BROKEN\n\n✗ strict: /);
    const fixed = await bwkit(line.replace('#careless', '').split(' '), { cwd: convictedIn });
    expect(fixed.output).toMatch(/^FIXED {2}strict: /);
  });

  test('says once why nothing can be judged, and exits with 2', async () => {
    const run = await verify('#locked', 'prompt,tolerant,strict');
    expect(run.code).toBe(2);
    expect(steady(run)).toBe(`Checking handlers.ts#locked against 3 laws, seed 3.

– prompt      The consumer answers 401 to everything. It was expected to take callbacks.
– tolerant    Not checked, for the same reason.
– strict      Not checked, for the same reason.

0 held, 0 broken, 0 unproven, 3 not checked
${/\d+ deliveries in \d+ attempts/.exec(run.output)?.[0]}, TIME; the same again with --seed 3

The consumer answers 401 to everything. It was expected to take callbacks.
Hint: give its credentials, with \`--auth user:password\` or the option \`credentials\`.
`);
  });

  test('exits with 2 when no law could be looked at', async () => {
    expect((await verify('', 'guarded,durable')).code).toBe(2);
  });

  test('ends at the first broken law with --fail-fast', async () => {
    const run = await verify('#careless', 'strict,whole', { words: ['--fail-fast'] });
    expect(run.output).toMatch(/^– whole {7}Not checked, because the check ends at the first broken law\.$/m);
  });

  test('invents a seed and tells it first', async () => {
    const run = await bwkit(['verify', '--handler', handlers, '--laws', 'guarded']);
    expect(run.output).toMatch(/^Checking .* against 1 law, seed \d+\.\n/);
  });

  test('takes the blame for a bug of its own, and exits with 70', async () => {
    const bug = "data:text/javascript,Map.groupBy=()=>{throw(new(TypeError)('too'))}";
    const run = await verify('', 'guarded', { env: { NODE_OPTIONS: `--import ${bug}` } });
    expect(run.code).toBe(70);
    expect(run.remarks).toMatch(/This is a bug in bwkit, and nothing that you did wrong\./);
  });
});

describe('the files of --report', () => {
  const all = { json: 'report.json', junit: 'junit.xml', ndjson: 'report.ndjson', har: 'report.har' };
  const pages = { markdown: 'report.md', html: 'report.html' };
  const files = { ...all, ...pages };

  test('are put where --report-dir says', async () => {
    const cwd = folderWith({});
    const words = ['--report', `text,${Object.keys(files).join(',')}`, '--report-dir', 'out/reports'];
    const run = await verify('#careless', 'strict', { cwd, words });
    expect(run.code).toBe(1);
    expect(readdirSync(join(cwd, 'out/reports')).toSorted()).toEqual(Object.values(files).toSorted());
    for (const file of Object.values(files)) expect(run.remarks).toContain(`Wrote out/reports/${file}\n`);
    expect(run.output).toMatch(/^✗ strict: /m);
  });

  test('leave standard output to programs where no text is asked for', async () => {
    const run = await verify('', 'tolerant', { words: ['--report', 'json'] });
    expect(JSON.parse(run.output)).toMatchObject({ version: 1, seed: 3, laws: [{ verdict: 'held' }] });
    expect(run.remarks).toMatch(/^Checking .*\n✓ tolerant .*\nWrote \.bwkit\/report\.json\n$/);
  });

  test('are not written unless asked for', async () => {
    const cwd = folderWith({});
    await verify('', 'tolerant', { cwd });
    expect(existsSync(join(cwd, '.bwkit'))).toBe(false);
  });

  const unwritable: [string, string, RegExp][] = [
    [
      'in a file',
      'file/reports',
      /Reports cannot be written to "file\/reports": a part of its path is not a folder\./,
    ],
    ['that is a file', 'file', /Reports cannot be written to "file": .*EEXIST/],
  ];
  test.each(unwritable)('refuse a folder %s before anything runs', async (_, folder, said) => {
    const words = ['--report', 'junit', '--report-dir', folder];
    const run = await verify('', 'tolerant', { cwd: folderWith({ file: '' }), words });
    expect({ code: run.code, output: run.output }).toEqual({ code: 2, output: '' });
    expect(run.remarks).toMatch(said);
    expect(run.remarks).toMatch(/\n--report-dir must be a folder .*\nHint: choose another folder/);
    expect(run.remarks).not.toMatch(/Checking/);
  });

  test('a scenario that cannot be kept costs no verdict', async () => {
    const cwd = folderWith({ '.bwkit': '' });
    const run = await verify('#careless', 'strict', { cwd });
    expect(run.code).toBe(1);
    expect(run.remarks).toMatch(/^The scenario is not kept: .*\n$/);
    expect(run.output).toMatch(/Reproduce with: bwkit verify --handler .* --laws strict --seed 3\n/);
  });
});

describe('on GitHub Actions', () => {
  const github = async (handler: string, words: string[] = []) => {
    const cwd = folderWith({ 'summary.md': 'before\n' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const run = await verify(handler, 'strict', { cwd, env, words });
    return { ...run, cwd, summary: readFileSync(join(cwd, 'summary.md'), 'utf8') };
  };

  test('a broken law is an annotation, and the summary of the step tells the story', async () => {
    const { output, summary } = await github('#careless');
    const [begin, ...lines] = output.trimEnd().split('\n');
    const [, word] = /^::stop-commands::(\S+)$/.exec(begin ?? '') ?? [];
    expect(lines.slice(-2)).toEqual([
      `::${word}::`,
      expect.stringMatching(
        /^::error title=strict%3A what is no .* hanging%2C .*::The answer to .* was 500\.%0AHint: /,
      ),
    ]);
    expect(summary).toMatch(/^before\n## Webhook laws: 0 held, 1 broken, 0 unproven, 0 not checked\n/);
    expect(summary).toMatch(/Reproduce with:\n\n```sh\nbwkit replay \.bwkit\/strict-/);
  });

  test('nothing is said against a consumer that is right', async () => {
    const { output, summary, code } = await github('');
    expect(code).toBe(0);
    expect(output).not.toMatch(/::error/);
    expect(summary).toMatch(/\| ✅ held \| \*\*strict\*\* \|/);
  });

  test('commands do not disturb a program that reads standard output', async () => {
    const { output, remarks } = await github('#careless', ['--report', 'json']);
    expect(JSON.parse(output)).toMatchObject({ version: 1 });
    expect(remarks).toMatch(/^::error title=/m);
  });

  test('a summary that cannot be written is told and costs no verdict', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/nowhere/summary.md' };
    const run = await verify('#careless', 'strict', { env });
    expect(run.code).toBe(1);
    expect(run.remarks).toMatch(/^The summary of this step could not be written: ENOENT/);
  });
});

describe('at a terminal', () => {
  const green = '\u001b[32m';
  const red = '\u001b[31m';

  test('one line tells how far a law is, and is taken away', async () => {
    const { remarks, output } = await verify('#careless', 'strict', { watched: true });
    const shown = remarks.split('\r\u001b[K').slice(1);
    expect(shown[0]).toBe('… strict: 0 of 30 runs');
    expect(shown.join('\n')).toMatch(/… strict: broken; making the scenario smaller, \d+ steps?/);
    expect(shown.at(-1)).toBe('');
    expect(output).not.toMatch(/…/);
    expect(output).toContain(red);
  });

  test('there is no such line and no colour in a pipe', async () => {
    const { remarks, output } = await conviction();
    expect(remarks).toBe('');
    expect(output).not.toContain('\u001b');
  });

  test('NO_COLOR and FORCE_COLOR have the last word on colours', async () => {
    const without = await verify('', 'tolerant', { watched: true, env: { NO_COLOR: '1' } });
    expect(without.output).not.toContain(green);
    const forced = await verify('', 'tolerant', { env: { FORCE_COLOR: '1' } });
    expect(forced.output).toContain(green);
  });
});

describe('what cannot be understood is told in three sentences', () => {
  const url = 'http://127.0.0.1:9/';
  const problems: [string, string[], RegExp][] = [
    ['no consumer', [], /No consumer was named/],
    ['two consumers', [url, '--command', 'x'], /More than one consumer/],
    ['an unknown law', [url, '--laws', 'idempotant'], /did you mean idempotent\?/],
    ['no law at all', [url, '--laws', 'strict', '--skip', 'strict,alive'], /leaves out every law/],
    ['a format that is unknown', [url, '--report', 'pdf'], /--report asks for "pdf"/],
    ['a format with a typo', [url, '--report', 'text,junt'], /did you mean junit\?/],
  ];
  test.each(problems)('%s', async (_, words, said) => {
    const { code, remarks } = await bwkit(['verify', ...words]);
    expect(code).toBe(2);
    expect(remarks).toMatch(said);
    expect(remarks.trimEnd().split('\n').at(-1)).toMatch(/^Hint: /);
  });
});
