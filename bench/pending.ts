import { clearTimeout, setTimeout } from 'node:timers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Agenda } from '../src/drivers/index.ts';
import { drawFrom } from '../src/random/draw.ts';
import { type Claim, claim, median, printIfMain } from './claim.ts';
import { memoryOfServe } from './pending/serve-memory.ts';

const SIZES = [1e3, 1e4, 1e5, 1e6] as const;
const ROUNDS = 5;
const DAY_MS = 86_400_000;
/** The goal for a whole `bwkit serve --store` with a million pending retries. */
const GOAL_MB = 300;

interface Figure {
  /** Retries that are put in and taken out again, in the order in which they are due, in a second. */
  readonly perSecond: number;
  readonly bytesEach: number;
}

/** What it costs to keep retries until they are due, from a thousand to a million of them. */
export async function measure(): Promise<Claim[]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return [...SIZES.flatMap(size => claimsOf(size, collect)), await wholeProcess()];
}

function claimsOf(size: number, collect: () => void): Claim[] {
  const instants = instantsOf(size);
  const measured = (keep: typeof keptInAgenda): Figure => {
    const rounds = Array.from({ length: ROUNDS }, () => keep(instants, collect));
    const of = (name: keyof Figure): number => median(rounds.map(round => round[name]));
    return { perSecond: of('perSecond'), bytesEach: of('bytesEach') };
  };
  const [ours, theirs] = [measured(keptInAgenda), measured(keptAsTimers)];
  const what = `${size.toLocaleString('en')} pending retries`;
  const peer = 'a timer each (node:timers)';
  const speed = { what: `${what}, put in and taken out`, unit: '/s', ours: ours.perSecond };
  const memory = { what: `${what}, memory of each`, unit: 'bytes', ours: ours.bytesEach };
  return [
    claim({ ...speed, peer, theirs: theirs.perSecond, aim: 1 }),
    claim({ ...memory, peer, theirs: theirs.bytesEach, aim: 3 }, 'lower'),
  ];
}

async function wholeProcess(): Promise<Claim> {
  const { peakMb, restMb, wokenPerSecond } = await memoryOfServe();
  const what = 'memory of bwkit serve --store, 1,000,000 pending retries, taken up and sending';
  const note = `${Math.round(restMb)} MB at rest; ${Math.round(wokenPerSecond)} attempts/s`;
  const whole = { what, unit: 'MB', ours: peakMb, peer: 'the goal', theirs: GOAL_MB, aim: 1, note };
  return claim(whole, 'lower');
}

function instantsOf(size: number): Float64Array {
  const draw = drawFrom('pending');
  return Float64Array.from({ length: size }, (_, n) => Math.floor(draw(String(n)) * DAY_MS));
}

function keptInAgenda(instants: Float64Array, collect: () => void): Figure {
  collect();
  const before = bytesInUse();
  let startedMs = performance.now();
  const agenda = new Agenda();
  for (let n = 0; n < instants.length; n++) agenda.add(instants[n]!, n);
  let elapsedMs = performance.now() - startedMs;
  collect();
  const bytes = bytesInUse() - before;
  startedMs = performance.now();
  for (let last = 0; agenda.size > 0;) {
    const at = instants[agenda.take()]!;
    if (at < last) throw new Error('taken out of order');
    last = at;
  }
  elapsedMs += performance.now() - startedMs;
  return { perSecond: (instants.length / elapsedMs) * 1000, bytesEach: bytes / instants.length };
}

/** Timers cannot be made to fire at once; taking one out is clearing it, in the order in which they are due. */
function keptAsTimers(instants: Float64Array, collect: () => void): Figure {
  const order = Uint32Array.from(instants, (_, n) => n).toSorted((a, b) => instants[a]! - instants[b]!);
  collect();
  const before = bytesInUse();
  let startedMs = performance.now();
  const timers = Array.from(instants, instant => setTimeout(() => {}, DAY_MS + instant));
  let elapsedMs = performance.now() - startedMs;
  collect();
  const bytes = bytesInUse() - before;
  startedMs = performance.now();
  for (const n of order) clearTimeout(timers[n]);
  elapsedMs += performance.now() - startedMs;
  return { perSecond: (instants.length / elapsedMs) * 1000, bytesEach: bytes / instants.length };
}

function bytesInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

await printIfMain(import.meta, measure);
