import { defineCommand } from '../command.ts';
import { prismOptions } from '../prism/options.ts';

export const prism = defineCommand({
  name: 'prism',
  summary: 'Run Prism as a static mock whose callbacks come with retries',
  details:
    'Answers every request with an example of our OpenAPI document, and keeps nothing; bwkit serve is the mock that does. The ' +
    'callbacks that Prism fires once are delivered as Bandwidth would: until the first 2xx within 10 seconds, for 24 hours. A ' +
    'Prefer header chooses among the answers: Prefer: code=429, or Prefer: example=group. It needs @stoplight/prism-core and ' +
    '@stoplight/prism-http.',
  group: 'Try a consumer:',
  words: [{ name: 'mode', help: 'What Prism is to be; the only mode is mock.' }],
  options: prismOptions,
  examples: [
    { line: 'bwkit prism mock', does: 'the API only' },
    {
      line: 'bwkit prism mock --callback-url http://127.0.0.1:3000/callbacks --time virtual',
      does: 'with callbacks, retried without waiting',
    },
  ],
  run: async call => (await import('../prism/mock.ts')).prismMock(call),
});
