import { styleText } from 'node:util';

/** How a piece of text is meant; a terminal may show it in colour. */
export type Meaning = 'good' | 'bad' | 'warning' | 'quiet' | 'strong';

/** Shows a text as it is meant. */
export type Paint = (meaning: Meaning, text: string) => string;

const STYLES = { good: 'green', bad: 'red', warning: 'yellow', quiet: 'dim', strong: 'bold' } as const;

/** Colours for a stream that shows them; NO_COLOR and FORCE_COLOR are honoured by Node itself. */
export function paintFor(stream: NodeJS.WritableStream): Paint {
  return (meaning, text) => styleText(STYLES[meaning], text, { stream });
}

/** No colours at all. */
export const plain: Paint = (_, text) => text;
