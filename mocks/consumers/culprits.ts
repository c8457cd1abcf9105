import type { LawName } from '../../src/laws/law-name.ts';
import type { Bug } from './parts/mock-consumer.ts';
import { zoo } from './zoo/index.ts';

/** For each law the bug of the zoo that breaks it and no other. */
const names: Readonly<Record<LawName, string>> = {
  prompt: 'slow-on-groups',
  alive: 'dies-after-answering',
  guarded: 'guards-nothing',
  tolerant: 'refuses-unknown-fields',
  strict: 'fails-at-garbage',
  whole: 'first-event-only',
  distinct: 'group-as-one',
  'loop-free': 'thanks-for-receipts',
  idempotent: 'forgets-after-half-a-day',
  'race-free': 'checks-then-acts',
  'order-free': 'last-word-wins',
  resilient: 'ignores-the-stale',
  steady: 'drops-the-overflow',
  durable: 'answers-before-it-writes',
};

/** One culprit for each law. */
export const culprits: readonly Bug[] = Object.values(names).map(name => {
  const bug = zoo.find(each => each.name === name);
  if (bug === undefined) throw new Error(`The zoo has no bug called ${name}.`);
  return bug;
});
