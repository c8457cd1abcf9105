import { clearTimeout, setTimeout } from 'node:timers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Agenda } from '../src/drivers/index.ts';
import { drawFrom } from '../src/random/draw.ts';
import { type Claim, claim, median, printIfMain } from './claim.ts';
import { memoryOfServe } from './pending/serve-memory.ts';

const SIZES = [1e3, 1e4, 1e5, 1e6] as const;
const ROUNDS = 5;
/** Memory is measured of so many retries at the least. */
const LEAST_MEASURED = 200_000;
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
  const bytesEach = bytesOf(() => filled(instants), { size: instants.length, collect });
  const startedMs = performance.now();
  const agenda = filled(instants);
  for (let last = 0; agenda.size > 0;) {
    const at = instants[agenda.take()]!;
    if (at < last) throw new Error('taken out of order');
    last = at;
  }
  const elapsedMs = performance.now() - startedMs;
  return { perSecond: (instants.length / elapsedMs) * 1000, bytesEach };
}

function filled(instants: Float64Array): Agenda {
  const agenda = new Agenda();
  for (let n = 0; n < instants.length; n++) agenda.add(instants[n]!, n);
  return agenda;
}

/** Timers cannot be made to fire at once; taking one out is clearing it, in the order in which they are due. */
function keptAsTimers(instants: Float64Array, collect: () => void): Figure {
  const set = (): NodeJS.Timeout[] => Array.from(instants, at => setTimeout(() => {}, DAY_MS + at));
  const clear = (timers: readonly NodeJS.Timeout[]): void => timers.forEach(timer => clearTimeout(timer));
  const order = Uint32Array.from(instants, (_, n) => n).toSorted((a, b) => instants[a]! - instants[b]!);
  const bytesEach = bytesOf(set, { size: instants.length, collect, clear });
  const startedMs = performance.now();
  const timers = set();
  for (const n of order) clearTimeout(timers[n]);
  const elapsedMs = performance.now() - startedMs;
  return { perSecond: (instants.length / elapsedMs) * 1000, bytesEach };
}

/** How many bytes each of `size` retries takes; few of them are made many times over, since a heap is never quite still. */
function bytesOf<Kept>(
  make: () => Kept,
  { size, collect, clear = () => {} }: { size: number; collect: () => void; clear?: (kept: Kept) => void },
): number {
  const times = Math.max(1, Math.ceil(LEAST_MEASURED / size));
  collect();
  const before = bytesInUse();
  const kept = Array.from({ length: times }, make);
  collect();
  const bytes = bytesInUse() - before;
  for (const each of kept) clear(each);
  return bytes / times / size;
}

function bytesInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

await printIfMain(import.meta, measure);
