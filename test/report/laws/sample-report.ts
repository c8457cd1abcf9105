import type { Counterexample, MadeRequest } from '../../../src/laws/counterexample.ts';
import type { Coverage } from '../../../src/laws/coverage.ts';
import type { CheckReport, LawReport } from '../../../src/laws/report.ts';
import type { TellGiven } from '../../../src/report/laws/reporter.ts';

/** What a consumer might write to spoil a report: markup, ends of sections, commands, colours, and marks that reorder text. */
export const hostile =
  '</script><script>alert(1)</script> ]]> & "quoted" \'single\' | `tick` ```fence``` @somebody ' +
  '\u001b[31mred\u0007\u0000 \u202erevo \u2028 👩‍🚀 مرحبا \ud800 \n::error::pwned\n# heading <img src=x onerror=alert(2)>';

const coverageWith = (text: string): Coverage => ({
  eventTypes: { exercised: { 'message-sent': 12, [text]: 1 }, missed: ['message-read', text] },
  errorCodes: { exercised: {}, missed: ['4001', '4301', '4302', '4303', '4350', '4360', '4401', '4403'] },
  fields: { exercised: { time: 3 }, missed: [] },
  channels: { exercised: { SMS: 3 }, missed: ['RBM'] },
  quirks: { exercised: {}, missed: [] },
  outcomes: { exercised: { acknowledged: 3 }, missed: [] },
  orders: { exercised: { 'as it happened': 3 }, missed: [] },
  overlaps: { exercised: {}, missed: [] },
  crashPoints: { exercised: {}, missed: [] },
  faults: { exercised: { duplicate: 2 }, missed: ['crash'] },
  deliveries: 31,
  attempts: 44,
});

/** Characters that a terminal or a page obeys, and halves of characters; line breaks aside, and the joiner inside emoji. */
export const OBEYED = /(?![\n\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const requestsWith = (text: string): readonly MadeRequest[] => [
  {
    at: Date.UTC(2026, 6, 8),
    delivery: 'd1',
    attempt: 1,
    url: 'http://127.0.0.1:3000/callbacks?tenant=7',
    headers: { 'Content-Type': 'application/json', 'X-Text': text },
    subject: { type: 'message-delivered', messageId: text, to: '+15554443333' },
    body: JSON.stringify([{ text }]),
    encoding: 'utf8',
    bodyBytes: Buffer.byteLength(JSON.stringify([{ text }])),
    outcome: { kind: 'refused', status: 500 },
    durationMs: 3,
  },
  {
    at: Date.UTC(2026, 6, 8, 2),
    delivery: 'd2',
    attempt: 1,
    url: 'http://127.0.0.1:3000/callbacks',
    headers: {},
    subject: { type: 'none', messageId: '', to: '' },
    body: '/1s=',
    encoding: 'base64',
    bodyBytes: 2,
    outcome: { kind: 'broken', reason: 'reset', detail: text },
    durationMs: 0,
  },
];

const counterexampleWith = (text: string): Counterexample => ({
  scenario: { format: 1, law: 'idempotent', messages: { m1: { direction: 'out' } }, steps: [] },
  story: [
    { what: `message-delivered of ${text}`, outcome: '200 in 3 ms', remark: '' },
    { what: 'message-delivered of m1, again after 2 h', outcome: text, remark: `lost: ${text}` },
  ],
  finding: `the consumer believes ${text}.`,
  expected: { billed: 1, [text]: 'a', same: [1, 2, 3, 4, 5, 6, 7, 8, 9], text: text.repeat(2) },
  observed: { billed: 2, [text]: 'b', same: [1, 2, 3, 4, 5, 6, 7, 8, 9], text: text.repeat(2) },
  seed: 5,
  path: '3:0:1',
  shrinks: 1,
  runsToFind: 3,
  requests: requestsWith(text),
});

const lawsWith = (text: string): readonly LawReport[] => [
  {
    law: 'prompt',
    sentence: 'the consumer acknowledges every valid envelope within 10 s.',
    verdict: 'held',
    runs: 100,
    durationMs: 900,
  },
  {
    law: 'idempotent',
    sentence: 'an event that the consumer has handled changes nothing, however long ago that was.',
    verdict: 'broken',
    reason: `the consumer believes ${text}.`,
    runs: 7,
    durationMs: 120,
    counterexample: counterexampleWith(text),
  },
  {
    law: 'steady',
    sentence: 'the consumer keeps its promises when a backlog arrives at once.',
    verdict: 'unproven',
    reason: `None of its faults ever struck (${text}).`,
    runs: 20,
    durationMs: 10,
  },
  {
    law: 'durable',
    sentence: 'what the consumer has acknowledged survives a crash.',
    verdict: 'not-checked',
    reason: 'Not checked, because it cannot be killed. Hint: let us start it, with `--command CMD`.',
    runs: 0,
    durationMs: 0,
  },
];

/** A report in which every word that comes from outside is this text. */
export function reportWith(text: string): CheckReport {
  return {
    version: 1,
    seed: 5,
    target: `node ${text}`,
    laws: lawsWith(text),
    coverage: coverageWith(text),
    volatile: [`state.${text}`],
    durationMs: 1234,
  };
}

/** What reporters know beside the report. */
export const given: TellGiven = {
  reproduce: ({ law }) => [`bwkit replay .bwkit/${law}-1a2b.json http://127.0.0.1:3000/callbacks`],
  kitVersion: '1.2.3',
  startedAt: Date.UTC(2026, 6, 8, 9, 50),
};
