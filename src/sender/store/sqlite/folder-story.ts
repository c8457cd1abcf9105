import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import type { StoreStory } from './story.ts';

/** Why nobody could write to the folder of a file; null when we can. */
export function folderStory(file: string): StoreStory | null {
  try {
    accessSync(dirname(file), constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      what: `The store ${file} could not be opened: its folder ${isMissing ? 'does not exist' : 'may not be written to'}.`,
      expected: 'A store needs a folder in which SQLite may put files beside it.',
      hint: isMissing
        ? `make the folder first: mkdir -p ${dirname(file)}`
        : 'choose a file in another folder.',
    };
  }
}
