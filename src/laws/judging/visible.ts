import type { Json } from '../../simulation/json.ts';
import type { Run } from '../../simulation/run.ts';

/** Whether anything that we can see came of a run. Where nothing does, nothing can be said about what should. */
export function hasVisibleChange({ seen }: Run): boolean {
  return !isNothing(seen.effects) || !isNothing(seen.state);
}

function isNothing(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
