import { defineCommand } from '../command.ts';
import { replayOptions } from '../replay/options.ts';

export const replay = defineCommand({
  name: 'replay',
  summary: 'Judge the scenario of a broken law again: fixed, or still broken',
  details:
    'bwkit verify keeps the smallest scenario of each broken law in .bwkit/. This delivers it again, calmly and turbulently, to the ' +
    'same consumer or to another one, in this process or over HTTP, several times. Prints FIXED and exits with 0, STILL BROKEN ' +
    'and exits with 1, or CANNOT TELL, with the reason, and exits with 2.',
  group: 'Try a consumer:',
  words: [
    { name: 'scenario', help: 'A file that bwkit verify has kept, or - for standard input.' },
    { name: 'url', help: 'The webhook of a consumer that runs already.', optional: true },
  ],
  options: replayOptions,
  examples: [
    {
      line: 'bwkit replay .bwkit/idempotent-1a2b3c4d.json http://127.0.0.1:3000/callbacks --state http://127.0.0.1:3000/state',
      does: 'a consumer that runs',
    },
    {
      line: 'bwkit replay .bwkit/durable-1a2b3c4d.json --command "node server.js" --url http://127.0.0.1:3000/callbacks',
      does: 'one that is started, killed and started again',
    },
  ],
  run: async call => (await import('../replay/replay.ts')).replayCommand(call),
});
