import { defineCommand } from '../command.ts';
import { verifyOptions } from '../verify/options.ts';

export const verify = defineCommand({
  name: 'verify',
  summary: 'Check a consumer against the fourteen laws of a webhook',
  details:
    'Delivers the same traffic calmly and turbulently (duplicates, overlaps, lost answers, outages, crashes, nonsense) within ' +
    'what Bandwidth permits, and compares what the consumer answered, did and believes. A difference is shrunk to the ' +
    'smallest story. What cannot be seen is reported as not checked, with how to enable it: effects need a consumer that ' +
    'sends through BANDWIDTH_BASE_URL, state needs --state, crashes need --command. The scenario of each ' +
    'broken law is kept under .bwkit/ for bwkit replay. Exits with 1 if a law is broken, with 2 if nothing could be judged.',
  group: 'Try a consumer:',
  words: [{ name: 'url', help: 'The webhook of a consumer that runs already.', optional: true }],
  options: verifyOptions,
  examples: [
    {
      line: 'bwkit verify http://127.0.0.1:3000/callbacks --state http://127.0.0.1:3000/state',
      does: 'a consumer that runs',
    },
    {
      line: 'bwkit verify --command "node server.js" --url http://127.0.0.1:3000/callbacks --state http://127.0.0.1:3000/state',
      does: 'one that is started, killed and started again',
    },
    {
      line: 'bwkit verify --handler ./app.ts#handler --laws idempotent',
      does: 'a handler in this process, one law',
    },
    {
      line: 'bwkit verify --command "python3 app.py" --report text,junit,html --report-dir reports',
      does: 'with files for a CI server',
    },
  ],
  run: async call => (await import('../verify/verify.ts')).verify(call),
});
