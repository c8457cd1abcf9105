/** The laws, in the order in which they are checked and reported: cheap and fundamental ones first. */
export const lawNames = [
  'prompt',
  'alive',
  'guarded',
  'tolerant',
  'strict',
  'whole',
  'distinct',
  'loop-free',
  'idempotent',
  'race-free',
  'order-free',
  'resilient',
  'steady',
  'durable',
] as const;

export type LawName = (typeof lawNames)[number];
