import { performance } from 'node:perf_hooks';
import { setImmediate, setTimeout } from 'node:timers';
import type { Api } from './api.ts';
import type { RunningConsumer } from './consumer.ts';
import { type JsonObject, stableText } from './json.ts';
import type { Observation } from './observation.ts';
import { toJson } from './to-json.ts';

/** How long to wait for a consumer that works on after it has answered. */
export interface Patience {
  /** It counts as quiet when nothing has changed for so long, in milliseconds of real time. 0: at once. */
  readonly quietMs: number;
  /** No longer than this, even if it never becomes quiet. */
  readonly atMostMs: number;
}

/** The pauses between two looks grow from here … */
const FIRST_PAUSE_MS = 1;
/** … up to here, so that looking costs little and is still timely. */
const LONGEST_PAUSE_MS = 50;

/** Looks at what a consumer believes and has done, without touching it otherwise. */
export class Watch {
  readonly #consumer: Pick<RunningConsumer, 'observe'>;
  readonly #api: Api | undefined;

  constructor(consumer: Pick<RunningConsumer, 'observe'>, api: Api | undefined) {
    this.#consumer = consumer;
    this.#api = api;
  }

  async look(): Promise<Observation> {
    const { observe } = this.#consumer;
    const [effects, state] = await Promise.all([this.#api?.effects(), observe?.()]);
    return {
      ...(effects !== undefined && { effects: effects.map(effect => toJson(effect) as JsonObject) }),
      ...(observe !== undefined && { state: toJson(state) }),
    };
  }

  /**
   * Looks until nothing changes any more, or until `isEnough` says that there is nothing left to wait for.
   *
   * How long it was quiet is counted in pauses as they were meant: on a machine that is busy with other things they take longer, and
   * the consumer gets no more done in them.
   *
   * Tells what was seen last and when it last changed, in milliseconds of real time since the call.
   */
  async settle(
    { quietMs, atMostMs }: Patience,
    isEnough: (seen: Observation) => boolean = () => false,
  ): Promise<{ readonly seen: Observation; readonly changedMs: number }> {
    const startedMs = performance.now();
    await turn();
    let seen = await this.look();
    let text = textOf(seen);
    let changedMs = 0;
    let stillMs = 0;
    for (let pauseMs = FIRST_PAUSE_MS; !isEnough(seen); pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      const elapsedMs = performance.now() - startedMs;
      if (stillMs >= quietMs || elapsedMs >= atMostMs) break;
      const waitMs = Math.min(pauseMs, Math.max(1, quietMs));
      await pause(waitMs);
      stillMs += waitMs;
      const next = await this.look();
      const nextText = textOf(next);
      if (nextText === text) continue;
      [seen, text, changedMs, stillMs] = [next, nextText, performance.now() - startedMs, 0];
    }
    return { seen, changedMs };
  }
}

function textOf({ effects, state }: Observation): string {
  return `${stableText(effects)}|${stableText(state)}`;
}

/** Lets whatever is ready in this process have its turn. */
export function turn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}

/** Waits in real time. */
export function pause(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms);
  });
}
