import { lawNames } from '../../laws/law-name.ts';
import type { Call } from '../command.ts';
import { choice, integer, toggle } from '../option-kinds.ts';
import { consumerOptions } from '../verify/consumer-options.ts';

/** The options of `bwkit replay`. */
export const replayOptions = {
  ...consumerOptions,
  law: choice(lawNames, {
    placeholder: 'name',
    help: 'The law to judge. Default: the one that the scenario was kept for.',
    example: 'idempotent',
  }),
  runs: integer({
    from: 1,
    to: 10_000,
    fallback: 5,
    help: 'Runs in a row that have to keep the law; a race shows now and then only.',
    example: '50',
  }),
  json: toggle({ help: 'Print the whole result as JSON.' }),
};

/** A call of `bwkit replay`. */
export type ReplayCall = Pick<Call<typeof replayOptions>, 'words' | 'settings' | 'terminal'>;
