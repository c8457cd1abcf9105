import { defineOperation } from './operation.ts';

export const health = defineOperation({
  id: 'getHealth',
  method: 'GET',
  path: '/health',
  summary:
    'Whether the mock runs, where, its seed and time, and how many deliveries are pending; of a fleet also how many requests were made twice because a worker went away.',
  answers: { 200: 'It runs.' },
  run: mock => ({
    status: 'ok',
    url: mock.url,
    seed: mock.seed,
    clock: mock.clock.status,
    pending: mock.sender.driver.pending,
    ...(mock.sender.driver.repeated !== undefined && { repeated: mock.sender.driver.repeated }),
  }),
});

export const reset = defineOperation({
  id: 'reset',
  method: 'POST',
  path: '/reset',
  summary:
    'Forgets messages, deliveries, media, effects, outcomes and faults. Time goes on, and so do the ids that are given out.',
  answers: { 204: 'All is forgotten.' },
  run: mock => mock.reset(),
});
