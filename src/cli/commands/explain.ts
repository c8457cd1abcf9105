import { defineCommand } from '../command.ts';

export const explain = defineCommand({
  name: 'explain',
  summary: 'Explain a law, an error code, a quirk or an event type',
  details: 'Says what it means, what a consumer should do about it, and which document says so.',
  group: 'Look something up:',
  words: [
    {
      name: 'name',
      help: 'What to explain, such as idempotent, 4720 or owner-is-recipient; without it all names are listed.',
      optional: true,
    },
  ],
  options: {},
  examples: [
    { line: 'bwkit explain race-free', does: 'the law, why it matters and the usual cause of breaking it' },
    { line: 'bwkit explain 9902', does: 'the error code that a message-failed event carries' },
    { line: 'bwkit explain message-sending', does: 'when the event comes, and its fields' },
    { line: 'bwkit explain', does: 'everything that can be explained' },
  ],
  run: async ({ words, terminal }) => (await import('../explain/explain.ts')).explain(words[0], terminal),
});
