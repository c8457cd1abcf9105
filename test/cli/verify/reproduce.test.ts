import { describe, expect, test } from '@jest/globals';
import { settle } from '../../../src/cli/settings.ts';
import { consumerOptions } from '../../../src/cli/verify/consumer-options.ts';
import { consumerWords, reproduction } from '../../../src/cli/verify/reproduce.ts';
import { type BrokenReport, isBroken } from '../../../src/report/laws/broken.ts';
import { fakeTerminal } from '../fake-terminal.ts';
import { reportWith } from '../../report/laws/sample-report.ts';

/** A call with these words and flags. */
function callOf(words: readonly string[], flags: Readonly<Record<string, unknown>> = {}) {
  const settings = settle(consumerOptions, { flags, env: {}, section: { place: '', values: {} } });
  return { words, settings, terminal: fakeTerminal() };
}

describe('the words that name a consumer again', () => {
  test('are those that named it, as a shell takes them', () => {
    const flags = {
      command: 'python3 "my app.py"',
      url: 'http://127.0.0.1:3000/callbacks',
      state: 'http://127.0.0.1:3000/state?all=1&x',
      ignore: ['state.at', 'state.rows.*.seenAt'],
      apiPort: 4010,
      allowRemote: true,
    };
    expect(consumerWords(callOf([], flags))).toBe(
      '--command \'python3 "my app.py"\' --url http://127.0.0.1:3000/callbacks ' +
        "--state 'http://127.0.0.1:3000/state?all=1&x' --ignore state.at --ignore 'state.rows.*.seenAt' " +
        '--api-port 4010 --allow-remote',
    );
  });

  test('leave the password to the reader', () => {
    const words = consumerWords(callOf(['http://127.0.0.1:3000/'], { auth: "o'hara:top:secret" }));
    expect(words).toBe(`http://127.0.0.1:3000/ --auth 'o'\\''hara:'"$PASSWORD"`);
    expect(words).not.toMatch(/secret/);
  });
});

describe('the lines to paste', () => {
  const [broken] = reportWith('7').laws.filter(isBroken) as [BrokenReport];
  const url = 'http://127.0.0.1:3000/callbacks';
  const request = {
    method: 'POST' as const,
    url,
    headers: { 'X-Quote': "it's" },
    body: '[{"text":"it\'s"}]',
  };
  const single = { ...broken, counterexample: { ...broken.counterexample, request } };
  const curl = `curl -i -X POST ${url} -H 'X-Quote: it'\\''s' --data-binary '[{"text":"it'\\''s"}]'`;

  test('replay the scenario, and show the one request that suffices', () => {
    expect(reproduction(callOf([url]), single, '.bwkit/a b.json')).toEqual([
      `bwkit replay '.bwkit/a b.json' ${url}`,
      curl,
    ]);
  });

  test('search again where the scenario could not be kept', () => {
    expect(reproduction(callOf([url]), broken, undefined)).toEqual([
      `bwkit verify ${url} --laws idempotent --seed 5`,
    ]);
  });

  test('have no curl for a consumer that is not there any more, or a body that nobody would paste', () => {
    expect(reproduction(callOf([], { handler: './app.ts' }), single, 'x.json')).toHaveLength(1);
    expect(reproduction(callOf([], { command: 'node a.js' }), single, 'x.json')).toHaveLength(1);
    const long = { ...single.counterexample, request: { ...request, body: 'x'.repeat(2000) } };
    expect(reproduction(callOf([url]), { ...single, counterexample: long }, 'x.json')).toHaveLength(1);
  });
});
