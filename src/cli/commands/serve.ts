import type { Account } from '../../lifecycle/index.ts';
import { defineCommand } from '../command.ts';
import { serveOptions } from '../serve/options.ts';

export const serve = defineCommand<'serve', typeof serveOptions, { accounts: readonly Account[] }>({
  name: 'serve',
  summary: 'Run a mock Bandwidth: the Messaging API, and callbacks with retries',
  details:
    'Send to it with any Bandwidth client, and it posts what became of the message to the consumer: again after 5, 15, 35, ' +
    '75 minutes and then every hour, until the first 2xx within 10 seconds, for 24 hours. Magic numbers choose what becomes ' +
    'of a message: +1555000CCCC fails with error code CCCC. A control API for tests is at /_bwkit/openapi.json. Ctrl-C ' +
    'finishes what is in flight and exits with 130, a second one at once.',
  group: 'Try a consumer:',
  words: [],
  options: serveOptions,
  sectionKeys: ['accounts'],
  examples: [
    { line: 'bwkit serve --callback-url http://127.0.0.1:3000/callbacks', does: 'in real time' },
    {
      line: 'bwkit serve --callback-url http://127.0.0.1:3000/callbacks --time virtual --duplicates 5%',
      does: '24 hours in seconds, some callbacks twice',
    },
    { line: 'bwkit serve --port 0 --output json', does: 'for scripts: the first line says where it listens' },
  ],
  run: async ({ settings, section, terminal }) =>
    (await import('../serve/serve.ts')).serve({ settings, section, terminal }),
});
