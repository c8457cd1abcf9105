import { defineCommand } from '../command.ts';
import { runOptions } from '../run/options.ts';

export const run = defineCommand({
  name: 'run',
  summary: 'Deliver a scenario that you have written, and see whether it ends as it says',
  details:
    'A scenario, in YAML or JSON, lists the envelopes that are posted, what befalls each on its way, and how each has to end: ' +
    'acknowledged, exhausted, after so many attempts, with a status. An envelope of which nothing is said has to be ' +
    'acknowledged. At the end it may expect a state and messages sent. Nobody waits for retries: time is virtual for the ' +
    'sender. Exits with 0 when all came as it says, with 1 when not, with 2 when nothing can be said. docs/scenarios.md ' +
    'explains the format, and spec/scenario.schema.json completes it in an editor.',
  group: 'Try a consumer:',
  words: [
    { name: 'scenario', help: 'A file in YAML or JSON, or - for standard input.' },
    { name: 'url', help: 'The webhook of a consumer that runs already.', optional: true },
  ],
  options: runOptions,
  examples: [
    {
      line: 'bwkit run lost-answer.yaml http://127.0.0.1:3000/callbacks --state http://127.0.0.1:3000/state',
      does: 'against a consumer that runs',
    },
    {
      line: 'bwkit run outage.yaml --handler ./app.ts#handler --json',
      does: 'against a handler in this process, told as JSON',
    },
  ],
  run: async call => (await import('../run/run.ts')).runCommand(call),
});
