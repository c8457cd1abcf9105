import { isInstant } from './instant.ts';
import { isUri } from './uri.ts';

/** What the word after `format:` in a schema of spec/ means; the generated validators look it up here. */
export const formats = { 'date-time': isInstant, uri: isUri } as const;
