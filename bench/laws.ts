/*
 * How fast and how small the laws find the bugs of the zoo: `node bench/laws.ts [seeds] [bug …]` prints a line for each bug.
 *
 * The baseline judges by the same laws with as many runs, but of independent random events, without faults and without shrinking.
 */
import { correctConsumers, inProcess, type Bug, zoo } from '../mocks/consumers/index.ts';
import { check } from '../src/laws/check.ts';
import { laws } from '../src/laws/laws.ts';
import { type Claim, claim, median } from './claim.ts';
import { hunt } from './laws/hunt.ts';
import { naively } from './laws/naive.ts';
import { type Tally, tallyTable } from './laws/tally.ts';

/** Seeds for the table by itself, and for the benchmark among others. */
const allSeeds = 20;
const fewSeeds = 2;
const smallEvents = 3;

/** The claims about the laws, over a few seeds. */
export async function measure(): Promise<Claim[]> {
  return claimsOf(await tallies(zoo, fewSeeds), await acquitted(fewSeeds));
}

async function tallies(bugs: readonly Bug[], seeds: number): Promise<Tally[]> {
  const found: Tally[] = [];
  for (const bug of bugs) {
    const law = laws.find(({ name }) => name === bug.breaks);
    if (law === undefined) throw new Error(`No law is called ${bug.breaks}.`);
    const tally = { bug, ours: [] as Tally['ours'][number][], naive: [] as Tally['naive'][number][] };
    for (let seed = 1; seed <= seeds; seed++) {
      tally.ours.push(await hunt(bug, law, { seed, isShrinking: true }));
      tally.naive.push(await hunt(bug, naively(law), { seed, isShrinking: false }));
    }
    found.push(tally);
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return found;
}

/** The share of checks of correct consumers, in percent, in which no law is said to be broken. */
async function acquitted(seeds: number): Promise<number> {
  let clean = 0;
  for (const recipe of correctConsumers) {
    for (let seed = 1; seed <= seeds; seed++) {
      const { laws: reports } = await check(inProcess(recipe), { seed });
      if (reports.every(({ verdict }) => verdict !== 'broken')) clean++;
    }
  }
  return (100 * clean) / (correctConsumers.length * seeds);
}

function claimsOf(all: readonly Tally[], clean: number): Claim[] {
  const ours = all.flatMap(tally => tally.ours);
  const found = ours.filter(({ isFound }) => isFound);
  const naive = all.flatMap(tally => tally.naive).filter(({ isFound }) => isFound);
  const share = (part: number, whole: number): number => (100 * part) / whole;
  const small = found.filter(({ steps }) => steps <= smallEvents);
  const runs = median(all.map(tally => median(tally.ours.map(each => each.runs))));
  return [
    claim({
      what: 'hunts for bugs of the zoo that succeed',
      unit: '%',
      ours: share(found.length, ours.length),
      peer: 'random events, no faults',
      theirs: share(naive.length, ours.length),
      aim: 2,
      note: `${all.length} bugs`,
    }),
    claim(
      { ...against(50), what: 'runs to the first counterexample, median', unit: 'runs', ours: runs },
      'lower',
    ),
    claim({
      ...against(90),
      what: `counterexamples of at most ${smallEvents} events`,
      unit: '%',
      ours: share(small.length, found.length),
    }),
    claim({
      ...against(100),
      what: 'checks of correct consumers without a false alarm',
      unit: '%',
      ours: clean,
    }),
  ];
}

/** A goal in place of a peer. */
function against(goal: number): Pick<Claim, 'peer' | 'theirs' | 'aim'> {
  return { peer: 'what was aimed at', theirs: goal, aim: 1 };
}

if (import.meta.main) {
  const [seeds = allSeeds, ...names] = process.argv.slice(2);
  const bugs = names.length === 0 ? zoo : zoo.filter(({ name }) => names.includes(name));
  const all = await tallies(bugs, Number(seeds));
  process.stdout.write(`${tallyTable(all)}\n`);
}
