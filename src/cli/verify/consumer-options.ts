import type { Call } from '../command.ts';
import { duration, integer, text, texts, toggle } from '../option-kinds.ts';

/** The options that say which consumer is meant, how it is reached, and what can be seen of it. */
export const consumerOptions = {
  command: text({
    help: 'Start the consumer with this command; it must listen on PORT.',
    example: 'node server.js',
  }),
  handler: text({
    placeholder: 'file[#export]',
    help: 'Call a handler in this process: a function, an app of Express, Fastify, Hono or Koa, an http.Server.',
    example: './app.ts#handler',
  }),
  url: text({
    placeholder: 'url',
    help: 'Where the consumer takes callbacks. With --command its port becomes PORT, with --handler only its path counts.',
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
  auth: text({
    placeholder: 'user:password',
    help: 'Credentials that the consumer asks for.',
    example: 'user:password',
  }),
  apiPort: integer({
    from: 0,
    to: 65_535,
    fallback: 0,
    help: 'Port of the mocked Messaging API; 0 takes any free one.',
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
  waitForTarget: duration({ fallback: 10_000, help: 'How long to wait until the consumer listens.' }),
  allowRemote: toggle({ help: 'Post to URLs that are neither on this machine nor in a private network.' }),
};

/** A call of a command that judges a consumer. */
export type ConsumerCall = Pick<Call<typeof consumerOptions>, 'words' | 'settings' | 'terminal'>;
