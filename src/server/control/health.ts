import { defineOperation } from './operation.ts';

export const health = defineOperation({
  id: 'getHealth',
  method: 'GET',
  path: '/health',
  summary: 'Whether the mock runs, where, its seed and time, and how many deliveries are pending.',
  answers: { 200: 'It runs.' },
  run: mock => ({
    status: 'ok',
    url: mock.url,
    seed: mock.seed,
    clock: mock.clock.status,
    pending: mock.sender.driver.pending,
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
