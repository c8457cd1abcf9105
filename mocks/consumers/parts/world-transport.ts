import type { AttemptRequest, Report, Transport } from '../../../src/drivers/index.ts';
import { FetchTransport } from '../../../src/simulation/consumers/fetch-transport.ts';
import type { World } from './world.ts';

const refused: Report = { kind: 'broken', reason: 'refused', detail: 'the consumer is dead', durationMs: 0 };

/** Carries requests to a consumer in its world; what it sleeps passes in the sender's time and not in ours. */
export class WorldTransport implements Transport {
  readonly #world: World;
  readonly #inner: FetchTransport;

  constructor(world: World) {
    this.#world = world;
    this.#inner = new FetchTransport(request => world.answer(request));
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    if (this.#world.death !== null) return report(refused);
    this.#world.visit(visit => {
      this.#inner.send(request, last => report(slower(last, visit.sleptMs, request.timeoutMs)));
    });
  }

  close(): Promise<void> {
    return this.#inner.close();
  }
}

/** An answer that comes so much later in the sender's time; from the timeout on there was none. */
function slower(report: Report, byMs: number, timeoutMs: number): Report {
  if (report.kind !== 'answered' || byMs === 0) return report;
  const durationMs = report.durationMs + byMs;
  if (durationMs >= timeoutMs) return { kind: 'silent', durationMs };
  return { ...report, durationMs, lateByMs: byMs };
}
