import type { AnyCommand } from '../command.ts';
import { explain } from './explain.ts';
import { journal } from './journal.ts';
import { load } from './load.ts';
import { prism } from './prism.ts';
import { replay } from './replay.ts';
import { run } from './run.ts';
import { send } from './send.ts';
import { serve } from './serve.ts';
import { spec } from './spec.ts';
import { types } from './types.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';
import { worker } from './worker.ts';

/** Every command, in the order of the help text; config files get their types from this list too. */
export const commands = [
  verify,
  replay,
  run,
  serve,
  worker,
  prism,
  load,
  send,
  validate,
  explain,
  journal,
  types,
  spec,
] as const satisfies readonly AnyCommand[];
