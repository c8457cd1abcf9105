import type { Draw } from '../random/draw.ts';
import type { Api, Effect } from './api.ts';
import { commonDelayMs } from './backdate.ts';
import { Canonicaliser } from './canonical.ts';
import type { Death, RunningConsumer } from './consumer.ts';
import { defaultIdentity, type Identity } from './identity.ts';
import { Names } from './names.ts';
import { NumberPool } from './number-pool.ts';
import type { Canonical, Observation } from './observation.ts';
import { phasesOf } from './phases.ts';
import { postingsOf, type Weather } from './postings.ts';
import { replyPostings } from './replies.ts';
import type { Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { policyOf } from './sender-policy.ts';
import { Sending } from './sending.ts';
import { changeSince } from './since.ts';
import { struckFaults } from './struck.ts';
import { pause, type Patience, Watch } from './watch.ts';

/** What a laboratory is made of. */
export interface LaboratoryParts {
  readonly consumer: RunningConsumer;
  /** The API that the consumer talks to; its own, unless one is given. */
  readonly api?: Api | undefined;
  /** Whom the scenarios play. Default: an account of ours. */
  readonly identity?: Partial<Identity> | undefined;
  readonly draw: Draw;
}

/** How one run is made. */
export interface RunOptions {
  readonly weather: Weather;
  readonly patience: Patience;
  /** Tells that there is nothing left to wait for, because what was expected is there. */
  readonly isEnough?: (run: Run) => boolean;
}

/** One run on its way. */
interface Staging extends RunOptions {
  readonly scenario: Scenario;
  readonly names: Names;
  readonly sending: Sending;
}

/** Where runs of one consumer are staged, one after the other, each with ids, numbers and instants of its own. */
export class Laboratory {
  readonly consumer: RunningConsumer;
  readonly api: Api | undefined;
  /** How long the consumer has been seen to work on after an answer, in milliseconds of real time. */
  lagMs = 0;
  readonly #watch: Watch;
  readonly #identity: Identity;
  readonly #pool: NumberPool;
  readonly #draw: Draw;
  #runs = 0;

  constructor({ consumer, api = consumer.api, identity, draw }: LaboratoryParts) {
    this.consumer = consumer;
    this.api = api;
    this.#watch = new Watch(consumer, api);
    this.#identity = { ...defaultIdentity, ...identity };
    this.#pool = new NumberPool(draw);
    this.#draw = draw;
  }

  /** Stages a scenario from a fresh start and waits until the consumer is quiet. */
  async run(scenario: Scenario, options: RunOptions): Promise<Run> {
    const before = await this.#freshStart();
    const staging = this.#raise(scenario, options);
    try {
      await this.#perform(staging);
      const { patience, isEnough } = options;
      const record = this.#record(staging);
      const read = (seen: Observation): Run => ({
        ...record,
        seen: this.#canonical(staging, before, seen),
        deaths: this.#deaths(),
        changedMs: 0,
      });
      const { seen, changedMs } = await this.#watch.settle(patience, look => isEnough?.(read(look)) ?? false);
      return { ...read(seen), changedMs };
    } finally {
      await staging.sending.close();
    }
  }

  /** As little as possible is left of the run before; what a consumer cannot forget is told apart by looking first. */
  async #freshStart(): Promise<Observation> {
    const { consumer, lagMs } = this;
    // The run before may have ended as soon as there was enough to see, with the consumer still at work on its last events.
    if (this.#runs > 0 && lagMs > 0) await pause(lagMs);
    if ((consumer.death?.() ?? null) !== null) await consumer.revive?.();
    await consumer.reset?.();
    await this.api?.forget();
    return this.#watch.look();
  }

  #raise(scenario: Scenario, options: RunOptions): Staging {
    const { consumer, lagMs } = this;
    const policy = policyOf(scenario.sender);
    const now = consumer.now?.() ?? Date.now();
    const livesInSendersTime = consumer.advanceTime !== undefined;
    const isCalm = options.weather === 'calm';
    const startAt = livesInSendersTime || isCalm ? now : now - commonDelayMs(scenario, policy);
    const { pool, draw, identity } = { pool: this.#pool, draw: this.#draw, identity: this.#identity };
    const names = new Names({ identity, pool, draw, run: ++this.#runs, startAt });
    const concurrency = scenario.sender?.parallelism;
    const sending = new Sending({ consumer, policy, draw: names.steadyDraw, startAt, lagMs, concurrency });
    return { ...options, scenario, names, sending };
  }

  async #perform({ scenario, names, sending, weather, patience, isEnough }: Staging): Promise<void> {
    const postings = postingsOf(scenario, names, weather);
    const receipted = new Set<string>();
    for (const phase of phasesOf(scenario)) {
      if (phase.kind === 'envelopes') {
        await sending.deliver(postings.filter(({ step }) => step >= phase.from && step <= phase.to));
        continue;
      }
      await this.#watch.settle(isEnough === undefined ? patience : this.#usual);
      const effects = await this.#effectsOf(names);
      const isNew = ({ id }: Effect): boolean => !receipted.has(`${id} ${phase.step.receiptForReplies}`);
      const fresh = effects.filter(isNew);
      for (const { id } of fresh) receipted.add(`${id} ${phase.step.receiptForReplies}`);
      const postedAt = sending.clock.now() + (phase.step.afterMs ?? 1000);
      await sending.deliver(
        replyPostings(fresh, { step: phase.step, index: phase.index }, { weather, postedAt }),
      );
    }
  }

  /** What a consumer usually needs; who finds something missing at the end looks again with more. */
  get #usual(): Patience {
    return { quietMs: this.lagMs * 2, atMostMs: this.lagMs * 10 };
  }

  #deaths(): readonly Death[] {
    const death = this.consumer.death?.() ?? null;
    return death === null ? [] : [death];
  }

  #record({ scenario, sending }: Staging): Omit<Run, 'seen' | 'deaths' | 'changedMs'> {
    const { traffic } = sending;
    const journal = sending.journal.entries();
    const deliveries = traffic.deliveries(journal);
    return {
      deliveries,
      journal,
      struck: struckFaults(scenario, deliveries, traffic),
      crashes: traffic.crashes,
      mostInFlight: traffic.mostInFlight,
    };
  }

  #canonical({ names, sending }: Staging, before: Observation, seen: Observation): Canonical {
    const effects = seen.effects?.filter(effect => this.#isOfRun(effect, names));
    const reader = new Canonicaliser({
      names,
      endAt: sending.clock.now(),
      realNow: this.consumer.now?.() ?? Date.now(),
      replyIds: (seen.effects ?? []).map(({ id }) => String(id)),
      bodies: [...sending.traffic.postings.values()].map(({ body }) => body),
    });
    const state = changeSince(before.state, seen.state);
    return reader.read({ ...(effects && { effects }), ...(state !== undefined && { state }) });
  }

  async #effectsOf(names: Names): Promise<readonly Effect[]> {
    const effects = (await this.api?.effects()) ?? [];
    return effects.filter(effect => this.#isOfRun(effect, names));
  }

  /** A reply to somebody of an earlier run comes late, and is that run's concern. */
  #isOfRun({ to }: { readonly to?: unknown }, names: Names): boolean {
    const recipients = Array.isArray(to) ? to.map(String) : [];
    const ofThisRun = new Set(names.numbers.map(([number]) => number));
    return (
      recipients.length === 0 || recipients.some(each => ofThisRun.has(each) || !this.#pool.hasGiven(each))
    );
  }
}
