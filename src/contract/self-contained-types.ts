import { typesText } from './generated/types-text.ts';

const header = `// Types of the callbacks that Bandwidth's messaging API posts: an array of one event, told apart by its \`type\`.
// Written by \`bwkit types\`; write it again instead of changing it. It imports nothing.
`;

/** The callback types as the text of one TypeScript file that depends on nothing, for a consumer's own repository. */
export function selfContainedTypes(): string {
  return `${header}\n${typesText}`;
}
