import { defineCommand } from '../command.ts';
import { text } from '../option-kinds.ts';

export const types = defineCommand({
  name: 'types',
  summary: 'Print the types of all callbacks as TypeScript',
  details: 'One file that imports nothing, for a consumer that does not want to depend on this package.',
  group: 'Look something up:',
  words: [],
  options: {
    out: text({
      short: 'o',
      placeholder: 'file',
      help: 'Write to this file instead of printing.',
      example: 'bandwidth-callbacks.ts',
    }),
  },
  examples: [
    { line: 'bwkit types --out src/bandwidth-callbacks.ts', does: 'write the types into your sources' },
  ],
  run: async ({ settings: { out }, terminal }) => {
    const { selfContainedTypes } = await import('../../contract/self-contained-types.ts');
    return (await import('../print-or-write.ts')).printOrWrite(selfContainedTypes(), { out, terminal });
  },
});
