import type { Call } from '../command.ts';
import { duration, integer, text, toggle } from '../option-kinds.ts';
import { consumerOptions } from './consumer-options.ts';

/** The options of `bwkit verify`. */
export const verifyOptions = {
  ...consumerOptions,
  laws: text({
    placeholder: 'names',
    help: 'Check these laws only, separated by commas.',
    example: 'idempotent,loop-free',
  }),
  skip: text({ placeholder: 'names', help: 'Leave these laws out.', example: 'durable' }),
  seed: integer({
    from: 0,
    to: 0x7fffffff,
    help: 'Search the same scenarios again. Default: any, and it is printed.',
    example: '7',
  }),
  runs: integer({
    from: 1,
    to: 100_000,
    help: 'Turbulent runs for each law. Default: 100, fewer where a process is restarted.',
    example: '50',
  }),
  maxTime: duration({
    fallback: 50_000,
    help: 'Stop searching after this time, shared fairly among the laws.',
  }),
  report: text({
    placeholder: 'formats',
    fallback: 'text',
    help: 'How the report is told, with commas between: text, json, junit, ndjson, har, markdown, html. Text is printed, each other one is a file.',
    example: 'text,junit,html',
  }),
  reportDir: text({
    placeholder: 'folder',
    fallback: '.bwkit',
    help: 'Where these files are put.',
    example: 'reports',
  }),
  failFast: toggle({ help: 'Stop at the first broken law.' }),
  referee: toggle({
    help: 'Let Prism hold both legs against the OpenAPI document: requests to the API, and callbacks.',
  }),
};

/** A call of `bwkit verify`. */
export type VerifyCall = Pick<Call<typeof verifyOptions>, 'words' | 'settings' | 'terminal'>;
