import { defineCommand } from '../command.ts';
import { integer, text, toggle } from '../option-kinds.ts';

export const journal = defineCommand({
  name: 'journal',
  summary: 'Show what bwkit serve did: every callback, attempt by attempt',
  details:
    'Reads the file of bwkit serve --store, also while it runs, asks a running bwkit serve over HTTP, or reads what a fleet has written. Prints a line for ' +
    'each request to the consumer; as HAR it can be opened in the developer tools of a browser. Times can be instants, or how ' +
    'long ago in the time of the run.',
  group: 'Look something up:',
  words: [],
  options: {
    store: text({ placeholder: 'file', help: 'The file of bwkit serve --store.', example: 'run.db' }),
    url: text({
      placeholder: 'url',
      help: 'A running bwkit serve, in place of a file.',
      example: 'http://127.0.0.1:4010',
    }),
    queue: text({
      placeholder: 'url',
      help: 'The Redis of a fleet, in place of both.',
      example: 'redis://127.0.0.1:6379',
    }),
    queueName: text({
      placeholder: 'name',
      help: 'The name of the fleet there. Default: bwkit.',
      example: 'staging',
    }),
    queueCa: text({
      placeholder: 'file',
      help: 'Trust the certificates in this PEM file for rediss:// too.',
    }),
    message: text({ placeholder: 'id', help: 'Only callbacks about this message.' }),
    delivery: text({ placeholder: 'id', help: 'Only this delivery, such as d7.' }),
    type: text({
      placeholder: 'event-type',
      help: 'Only callbacks of this type.',
      example: 'message-failed',
    }),
    status: text({
      placeholder: 'status',
      help: 'Only deliveries that are pending, acknowledged or exhausted; or requests that were refused, timed-out, broken or challenged, or answered 503 or 5xx.',
      example: 'exhausted',
    }),
    since: text({ placeholder: 'time', help: 'Only from then on: 2026-01-01T12:00:00Z, or 10m ago.' }),
    until: text({ placeholder: 'time', help: 'Only up to then.' }),
    limit: integer({
      from: 0,
      to: 100_000_000,
      help: 'Only the newest so many lines, or entries.',
      example: '20',
    }),
    follow: toggle({ help: 'Go on with what comes, until Ctrl-C.' }),
    json: toggle({ help: 'Print one JSON document with the entries of the journal.' }),
    ndjson: toggle({ help: 'Print the entries of the journal, one JSON object a line.' }),
    har: toggle({ help: 'Print the requests as HAR 1.2.' }),
  },
  examples: [
    { line: 'bwkit journal --store run.db --since 1h', does: 'what happened in the last hour' },
    {
      line: 'bwkit journal --url http://127.0.0.1:4010 --status exhausted',
      does: 'every attempt of the callbacks that were given up',
    },
    { line: 'bwkit journal --store run.db --har > callbacks.har', does: 'for a browser’s network panel' },
  ],
  run: async ({ settings, terminal }) => (await import('../journal/journal.ts')).journal(settings, terminal),
});
