import type { Call } from '../command.ts';
import { duration, integer, text, texts, toggle } from '../option-kinds.ts';

/** The options of `bwkit verify`. */
export const verifyOptions = {
  command: text({
    help: 'Start the consumer with this command; it must listen on PORT.',
    example: 'node server.js',
  }),
  handler: text({
    placeholder: 'file[#export]',
    help: 'Call a fetch handler or Node listener in this process.',
    example: './app.ts#handler',
  }),
  url: text({
    placeholder: 'url',
    help: 'With --command: where the consumer takes callbacks; its port becomes PORT.',
    example: 'http://127.0.0.1:3000/callbacks',
  }),
  statusUrl: text({ placeholder: 'url', help: 'Where receipts go, if elsewhere.' }),
  state: text({
    placeholder: 'url',
    help: 'A URL that shows what the consumer believes, as JSON.',
    example: 'http://127.0.0.1:3000/state',
  }),
  stateCommand: text({ placeholder: 'command', help: 'A command that prints it instead.' }),
  reset: text({
    placeholder: 'url',
    help: 'A URL that, posted to, puts the consumer back to its beginning.',
    example: 'http://127.0.0.1:3000/reset',
  }),
  resetCommand: text({ placeholder: 'command', help: 'A command that does it instead.' }),
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
  apiPort: integer({
    from: 0,
    to: 65_535,
    fallback: 0,
    help: 'Port of the mocked Messaging API; 0 takes any free one.',
  }),
  auth: text({
    placeholder: 'user:password',
    help: 'Credentials that the consumer asks for.',
    example: 'user:password',
  }),
  ignore: texts({
    placeholder: 'path',
    help: 'Leave this path of the state out, such as state.rows.*.seenAt. Repeatable.',
    example: 'state.startedAt',
  }),
  ordered: texts({
    placeholder: 'path',
    help: 'The order of this array of the state matters. Repeatable.',
    example: 'state.log',
  }),
  report: text({
    placeholder: 'formats',
    fallback: 'text',
    help: 'text, json, or both with a comma between them.',
  }),
  reportDir: text({
    placeholder: 'folder',
    fallback: '.bwkit',
    help: 'Where report.json and the scenarios of broken laws are put.',
  }),
  failFast: toggle({ help: 'Stop at the first broken law.' }),
  referee: toggle({
    help: 'Let Prism hold both legs against the OpenAPI document: requests to the API, and callbacks.',
  }),
  waitForTarget: duration({ fallback: 10_000, help: 'How long to wait until the consumer listens.' }),
  allowRemote: toggle({ help: 'Post to URLs that are neither on this machine nor in a private network.' }),
};

/** A call of `bwkit verify`. */
export type VerifyCall = Pick<Call<typeof verifyOptions>, 'words' | 'settings' | 'terminal'>;
