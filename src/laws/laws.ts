import { alive } from './alive.ts';
import { distinct } from './distinct.ts';
import { durable } from './durable.ts';
import { guarded } from './guarded.ts';
import { idempotent } from './idempotent.ts';
import type { Law } from './law.ts';
import { type LawName, lawNames } from './law-name.ts';
import { loopFree } from './loop-free.ts';
import { orderFree } from './order-free.ts';
import { prompt } from './prompt.ts';
import { raceFree } from './race-free.ts';
import { resilient } from './resilient.ts';
import { steady } from './steady.ts';
import { strict } from './strict.ts';
import { tolerant } from './tolerant.ts';
import { whole } from './whole.ts';

/** Every law, by its name. */
export const lawByName: { readonly [Name in LawName]: Law } = {
  prompt,
  alive,
  guarded,
  tolerant,
  strict,
  whole,
  distinct,
  'loop-free': loopFree,
  idempotent,
  'race-free': raceFree,
  'order-free': orderFree,
  resilient,
  steady,
  durable,
};

/** Every law, in the order in which they are checked and reported. */
export const laws: readonly Law[] = lawNames.map(name => lawByName[name]);
