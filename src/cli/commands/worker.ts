import { defineCommand } from '../command.ts';
import { workerOptions } from '../worker/options.ts';

export const worker = defineCommand({
  name: 'worker',
  summary: 'Deliver callbacks for a bwkit serve that leaves that to a fleet',
  details:
    'Meets the server at a Redis and takes what is due, as one of as many workers as you like, on as many machines. When a worker ' +
    'dies another one takes over within seconds; what it had in flight then comes twice. All go by the time of Redis. Ctrl-C or ' +
    'SIGTERM lets what is in flight come to its end, gives the rest back, and exits with 130 or 143.',
  group: 'Try a consumer:',
  words: [],
  options: workerOptions,
  examples: [
    { line: 'bwkit worker --queue redis://127.0.0.1:6379', does: 'one worker' },
    {
      line: 'bwkit worker --queue rediss://bwkit:secret@redis.internal:6380 --queue-ca ca.pem --concurrency 200',
      does: 'with credentials, over TLS, and with more connections to each consumer',
    },
  ],
  run: async call => (await import('../worker/worker.ts')).workerCommand(call),
});
