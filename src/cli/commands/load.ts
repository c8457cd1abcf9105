import { defineCommand } from '../command.ts';
import { loadOptions } from '../load/options.ts';

export const load = defineCommand({
  name: 'load',
  summary: 'Put a consumer under load, and see that it acknowledges everything',
  details:
    'Sends valid callbacks with timeouts and retries as Bandwidth would, at a rate (open: a slow consumer does not slow the ' +
    'sending down, and latency counts from when a callback should have gone out) or on so many connections (closed). At the ' +
    'end every callback must have been acknowledged. Exits with 1 if one was not, with 130 after Ctrl-C, which ends gracefully.',
  group: 'Try a consumer:',
  words: [{ name: 'url', help: 'The webhook of the consumer.' }],
  options: loadOptions,
  examples: [
    {
      line: 'bwkit load http://127.0.0.1:3000/callbacks --rate 500/s --duration 1m',
      does: 'a minute at 500 callbacks a second',
    },
    {
      line: 'bwkit load http://127.0.0.1:3000/callbacks --concurrency 50 --report html',
      does: 'as fast as it can on 50 connections, with charts in .bwkit/load.html',
    },
    {
      line: 'bwkit load http://127.0.0.1:3000/callbacks --rate 200/s --duplicates 1% --faults lost-answer=1%,reset=1%',
      does: 'with what goes wrong on the way',
    },
  ],
  run: async call => (await import('../load/load.ts')).load(call),
});
