import type { Mock } from '../mock.ts';
import { ControlProblem } from './control-problem.ts';

/** Waits until what was promised is safe, where the mock has a store that needs a moment for that. */
export async function kept({ sender }: Mock): Promise<void> {
  if ((await sender.commit()) !== false) return;
  throw new ControlProblem(503, {
    what: 'The store took nothing, so that nothing was promised.',
    expected: 'The disk must have room for what a mock with --store promises.',
    hint: 'make room and try again; what was promised before is still delivered.',
  });
}
