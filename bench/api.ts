import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contestant, ours, peers } from './api/contestants.ts';
import { writeDocuments } from './api/documents.ts';
import { type Heat, heat } from './api/heat.ts';
import { type Claim, claim, median, printIfMain } from './claim.ts';
import { installPeers } from './peers/installed.ts';

const ROUNDS = 3;
/** How soon the mock is to be ready, in milliseconds. */
const READY_GOAL_MS = 400;

/** The mock of the Messaging API against the mock servers that people use otherwise: throughput, start and memory. */
export async function measure(): Promise<Claim[]> {
  execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'bwkit-bench-'));
  writeDocuments(folder);
  const heats = new Map<Contestant, Heat[]>([ours, ...peers].map(contestant => [contestant, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [contestant, done] of heats) {
      const result = await heat(contestant, folder).catch((error: Error) => error);
      if (!(result instanceof Error)) done.push(result);
      else if (contestant === ours) throw result;
      else process.stderr.write(`${contestant.name} does not run here: ${result.message}\n`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  const mine = summaryOf(heats.get(ours) ?? []);
  const rivals = peers.flatMap(peer => {
    const done = heats.get(peer) ?? [];
    return done.length === 0 ? [] : [{ name: peer.name, ...summaryOf(done) }];
  });
  return [
    ...rivals.map(rival => throughput(mine, rival)),
    ...rivals.map(rival => startUp(mine, rival)),
    startUp(mine, { name: 'what was promised', readyMs: READY_GOAL_MS }),
  ];
}

/** How many times a peer's throughput ours is to be; more than one where a goal was set. */
const AIMS: Readonly<Record<string, number>> = { Prism: 10, 'Prism, silent': 5 };

function throughput(mine: Heat, { name, ...theirs }: Heat & { readonly name: string }): Claim {
  const { perSecond } = mine;
  const p99 = `p99 ${mine.p99Ms} ms against ${theirs.p99Ms} ms`;
  const memory = `memory ${mine.loadedMb} MB against ${theirs.loadedMb} MB`;
  const cpu = `processor ${Math.round(mine.cpuUs)} µs each against ${Math.round(theirs.cpuUs)} µs`;
  const note = `${p99}; ${cpu}; ${memory}`;
  const aim = AIMS[name] ?? 1;
  return claim({
    what: 'messages created, over HTTP',
    unit: '/s',
    ours: perSecond,
    peer: name,
    theirs: theirs.perSecond,
    aim,
    note,
  });
}

function startUp(
  mine: Heat,
  theirs: Pick<Heat, 'readyMs'> & { readonly name: string; readonly idleMb?: number },
): Claim {
  const what = 'from start to the first 202';
  const note = theirs.idleMb === undefined ? '' : `memory then ${mine.idleMb} MB against ${theirs.idleMb} MB`;
  const parts = {
    what,
    unit: 'ms',
    ours: mine.readyMs,
    peer: theirs.name,
    theirs: theirs.readyMs,
    aim: 1,
    note,
  };
  return claim(parts, 'lower');
}

/** The middle of each figure. */
function summaryOf(heats: readonly Heat[]): Heat {
  const of = (name: keyof Heat): number => median(heats.map(each => each[name]));
  return {
    readyMs: of('readyMs'),
    perSecond: of('perSecond'),
    p99Ms: of('p99Ms'),
    cpuUs: of('cpuUs'),
    idleMb: of('idleMb'),
    loadedMb: of('loadedMb'),
  };
}

await printIfMain(import.meta, measure);
