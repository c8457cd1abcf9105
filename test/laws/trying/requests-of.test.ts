import { expect, test } from '@jest/globals';
import type { Posting } from '../../../src/simulation/posting.ts';
import type { RequestRecord, Run } from '../../../src/simulation/run.ts';
import { LONGEST_TOLD_BYTES, requestsOf } from '../../../src/laws/trying/requests-of.ts';

const posting: Posting = {
  what: 'message-received of m1',
  people: ['p1'],
  audience: 'inbound',
  body: '[]',
  subject: { type: 'message-received', messageId: 'm1', to: 'us' },
  step: 0,
  copy: 0,
  isRepetition: false,
  dueAt: 1000,
  mishaps: [],
};
const request = {
  attempt: 1,
  authorized: false,
  at: 1000,
  outcome: { kind: 'acknowledged', status: 204 },
  answered: 204,
  hasArrived: true,
  durationMs: 3,
  mishap: undefined,
} as RequestRecord;

/** A run in which each of these was posted once. */
function runOf(postings: readonly Partial<Posting>[], records: readonly Partial<RequestRecord>[] = []): Run {
  const deliveries = postings.map((each, index) => ({
    posting: { ...posting, ...each },
    delivery: `d${index + 1}`,
    url: 'http://127.0.0.1/callbacks',
    requests: [{ ...request, ...records[index] }],
    ending: 'acknowledged' as const,
  }));
  return { deliveries } as unknown as Run;
}

test('requests are told in the order in which they were made', () => {
  const run = runOf([{}, {}], [{ at: 5000 }, { at: 1000 }]);
  expect(requestsOf(run).map(({ delivery }) => delivery)).toEqual(['d2', 'd1']);
});

test('headers are those that were sent, and credentials are kept to ourselves', () => {
  const manner = { headers: { 'Content-Type': 'text/plain', 'User-Agent': null } };
  const [told] = requestsOf(runOf([{ manner }], [{ authorized: true }]));
  expect(told?.headers).toEqual({ 'Content-Type': 'text/plain', Authorization: 'Basic (not kept)' });
});

test('bytes that are no text are told as base64', () => {
  const [bytes, text] = requestsOf(
    runOf([{ manner: { bytes: Buffer.from([0xff, 0x5b]) } }, { body: '�😀' }]),
  );
  expect(bytes).toMatchObject({ encoding: 'base64', body: '/1s=', bodyBytes: 2 });
  expect(text).toMatchObject({ encoding: 'utf8', body: '�😀', bodyBytes: 7 });
});

test('of a long body the beginning is told, never half a character', () => {
  const [told] = requestsOf(runOf([{ body: `a${'😀'.repeat(LONGEST_TOLD_BYTES)}` }]));
  expect(told?.bodyBytes).toBe(4 * LONGEST_TOLD_BYTES + 1);
  expect(told?.body).toBe(`a${'😀'.repeat(LONGEST_TOLD_BYTES / 4 - 1)}`);
});
