import type { Mock } from '../mock.ts';
import { integer, required } from './field.ts';
import { defineOperation } from './operation.ts';

/** Ten years: instants beyond what a date can hold would come of more. */
const MAX_ADVANCE_MS = 10 * 366 * 24 * 3_600_000;

const status = ({ clock }: Mock): object => ({ ...clock.status, time: new Date(clock.now()).toISOString() });
const answers = { 200: 'Mode, instant, whether it is frozen, and when the next thing is due.' };

export const clockStatus = defineOperation({
  id: 'getClock',
  method: 'GET',
  path: '/clock',
  summary: 'The time of the run.',
  answers,
  run: status,
});

export const freeze = defineOperation({
  id: 'freezeClock',
  method: 'POST',
  path: '/clock/freeze',
  summary: 'Stops time.',
  answers,
  run: mock => {
    mock.clock.freeze();
    return status(mock);
  },
});

export const resume = defineOperation({
  id: 'resumeClock',
  method: 'POST',
  path: '/clock/resume',
  summary: 'Lets time go on.',
  answers,
  run: mock => {
    mock.clock.resume();
    return status(mock);
  },
});

export const advance = defineOperation({
  id: 'advanceClock',
  method: 'POST',
  path: '/clock/advance',
  summary: 'Moves time on; what falls due on the way happens, in order. Answers when it has come so far.',
  body: {
    ms: required(integer([0, MAX_ADVANCE_MS], 'How far, in milliseconds, such as 300000 for five minutes.')),
  },
  answers,
  run: async (mock, { body }) => {
    await mock.clock.advance(body.ms);
    return status(mock);
  },
});
