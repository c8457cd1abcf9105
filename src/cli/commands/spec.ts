import { defineCommand } from '../command.ts';
import { choice, text } from '../option-kinds.ts';

export const spec = defineCommand({
  name: 'spec',
  summary: 'Print the OpenAPI or the AsyncAPI document, or the schema of a file',
  details:
    'Both describe the same callbacks: OpenAPI 3.1 as webhooks, beside the whole Messaging API; AsyncAPI 3.0 as ' +
    'channels. Each is one file that refers to nothing outside itself. The files of bwkit itself are described by JSON Schemas: ' +
    'report is that of report.json, scenario that of scenarios.',
  group: 'Look something up:',
  words: [{ name: 'openapi|asyncapi|report|scenario', help: 'Which of them.' }],
  options: {
    format: choice(['yaml', 'json'], {
      help: 'How it is written; without this by the ending of --out, and otherwise as YAML, schemas as JSON.',
    }),
    out: text({
      short: 'o',
      placeholder: 'file',
      help: 'Write to this file instead of printing.',
      example: 'bandwidth.yaml',
    }),
  },
  examples: [
    {
      line: 'bwkit spec openapi --out bandwidth.yaml',
      does: 'for a code generator, a mock server or a documentation page',
    },
    { line: 'bwkit spec asyncapi --format json | jq .channels', does: 'look at the channels' },
    {
      line: 'bwkit spec scenario --out scenario.schema.json',
      does: 'for an editor that completes and checks scenarios',
    },
  ],
  run: async ({ words: [name = ''], settings, terminal }) =>
    (await import('../spec/spec.ts')).spec({ name, ...settings }, terminal),
});
