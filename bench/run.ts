import { cpus } from 'node:os';
import { type Claim, table } from './claim.ts';

/** Every benchmark, in the order of the table; each is run in turn, so that none disturbs another. */
const BENCHMARKS: readonly (() => Promise<{ measure: () => Promise<Claim[]> }>)[] = [
  () => import('./send.ts'),
  () => import('./simulate.ts'),
  () => import('./validate.ts'),
  () => import('./generate.ts'),
  () => import('./pending.ts'),
  () => import('./durable.ts'),
  () => import('./fleet.ts'),
  () => import('./cli.ts'),
  () => import('./api.ts'),
];

const claims: Claim[] = [];
for (const load of BENCHMARKS) {
  const { measure } = await load();
  claims.push(...(await measure()));
}
const [cpu] = cpus();
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? 'unknown'}\n\n${table(claims)}\n`,
);
