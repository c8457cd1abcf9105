import type { Call } from '../command.ts';
import { integer, toggle } from '../option-kinds.ts';
import { consumerOptions } from '../verify/consumer-options.ts';

const { ignore: _ignore, ordered: _ordered, ...rest } = consumerOptions;

/** The options of `bwkit run`: nothing is compared with a calm run, so nothing has to be left out of that. */
export const runOptions = {
  ...rest,
  seed: integer({
    from: 0,
    to: 0x7fffffff,
    help: 'Make the same ids and numbers again. Default: any, and it is printed.',
    example: '7',
  }),
  json: toggle({ help: 'Print the whole result as JSON.' }),
};

/** A call of `bwkit run`. */
export type RunCall = Pick<Call<typeof runOptions>, 'words' | 'settings' | 'terminal'>;
