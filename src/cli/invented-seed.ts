import { randomInt } from 'node:crypto';

/** Short enough to be typed again. */
const SEEDS = 1_000_000;

/** A seed for whoever named none; only doors invent one, and they print it. */
export function inventedSeed(): string {
  return String(randomInt(SEEDS));
}
