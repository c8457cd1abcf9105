import type { Trouble } from '../../sender/trouble.ts';
import { integer, share, truth } from './field.ts';
import { defineOperation } from './operation.ts';

const DAY_MS = 24 * 3_600_000;

export const setFaults = defineOperation({
  id: 'setFaults',
  method: 'PUT',
  path: '/faults',
  summary: 'Makes something go wrong between sender and consumer, in place of what went wrong before.',
  body: {
    unreachable: truth('No request reaches the consumer.'),
    status: integer([200, 599], 'A proxy answers with this status instead of the consumer.'),
    lostAnswerRatio: share(
      'Share of answers that are lost on their way back: the consumer has handled the request.',
    ),
    answerLateMs: integer(
      [0, DAY_MS],
      "How much later every answer is seen, in milliseconds of the run's time.",
    ),
    duplicateRatio: share('Share of callbacks, of messages from now on, that come twice.'),
    forMs: integer(
      [1, 365 * DAY_MS],
      "How long it lasts, in milliseconds of the run's time. Default: until it is changed.",
    ),
  },
  answers: { 200: 'What is wrong now.' },
  run: (mock, { body: { forMs, ...wrong } }) => {
    const faults = Object.fromEntries(
      Object.entries(wrong).filter(([, value]) => value !== undefined),
    ) as Trouble;
    mock.trouble = forMs === undefined ? faults : { ...faults, untilAt: mock.clock.now() + forMs };
    return mock.trouble;
  },
});

export const faults = defineOperation({
  id: 'getFaults',
  method: 'GET',
  path: '/faults',
  summary: 'What is wrong between sender and consumer.',
  answers: { 200: 'Nothing where the object is empty.' },
  run: mock => mock.trouble,
});

export const endFaults = defineOperation({
  id: 'endFaults',
  method: 'DELETE',
  path: '/faults',
  summary: 'Makes all well again.',
  answers: { 204: 'Nothing is wrong any more.' },
  run: mock => {
    mock.trouble = {};
  },
});
