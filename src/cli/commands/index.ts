import type { AnyCommand } from '../command.ts';
import { explain } from './explain.ts';

/** Every command, in the order of the help text. */
export const commands: readonly AnyCommand[] = [explain];
