import type { FastifyInstance } from 'fastify';
import type { Mock } from '../mock.ts';
import { ControlProblem } from './answer-problems.ts';

/** Reads the run's clock, stops it, moves it on and lets it go again. */
export function clockRoutes(app: FastifyInstance, { clock }: Mock): void {
  const status = () => ({ ...clock.status, time: new Date(clock.now()).toISOString() });
  app.get('/clock', status);
  app.post('/clock/freeze', () => {
    clock.freeze();
    return status();
  });
  app.post('/clock/resume', () => {
    clock.resume();
    return status();
  });
  app.post<{ Body: { ms?: unknown } | null }>('/clock/advance', async ({ body }) => {
    const ms = body?.ms;
    if (typeof ms !== 'number' || !Number.isSafeInteger(ms) || ms < 0) {
      throw new ControlProblem(400, {
        what: `ms is ${JSON.stringify(ms) ?? 'missing'}.`,
        expected: 'It must be a whole number of milliseconds, from 0 up.',
        hint: 'for example {"ms": 300000} for five minutes.',
      });
    }
    await clock.advance(ms);
    return status();
  });
}
