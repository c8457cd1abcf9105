import { defineCommand } from '../command.ts';
import { toggle } from '../option-kinds.ts';

export const validate = defineCommand({
  name: 'validate',
  summary: 'Judge captured callbacks by the contract',
  details:
    'A payload conforms to the contract of today; or it deviates in a way that Bandwidth is known for, so that a ' +
    'consumer may well meet it; or it violates the contract. Every finding says where, what is expected, what to do ' +
    'and which document says so. Exits with 1 when a payload violates the contract, with 2 when a file cannot be read.',
  group: 'Look something up:',
  words: [
    {
      name: 'file',
      help: 'A file with the body of one callback, or - for standard input, which is read too when no file is named.',
      optional: true,
      repeatable: true,
    },
  ],
  options: {
    json: toggle({ help: 'Print one JSON object per file and line: file, verdict, findings.' }),
    strict: toggle({ help: 'Exit with 1 for payloads that deviate, too.' }),
  },
  examples: [
    { line: 'bwkit validate captured/*.json', does: 'judge every file, with a summary' },
    {
      line: 'curl -s http://127.0.0.1:3000/last | bwkit validate --strict',
      does: 'judge what comes through a pipe',
    },
    {
      line: 'bwkit validate --json captured/*.json | jq -r "select(.verdict != \\"conforms\\") | .file"',
      does: 'list the files that do not conform',
    },
  ],
  run: async ({ words, settings, terminal }) =>
    (await import('../validate/validate.ts')).validate({ files: words, ...settings }, terminal),
});
