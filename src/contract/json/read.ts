import type { JsonFault } from './fault.ts';
import { scan } from './scan.ts';

/** A text that is JSON, with its value; or one that is not, with the reason. */
export type JsonText =
  { readonly isJson: true; readonly value: unknown } | { readonly isJson: false; readonly fault: JsonFault };

/** Parses a text. The engine's own parser does it; ours is asked only why it would not. */
export function readJson(text: string): JsonText {
  try {
    return { isJson: true, value: JSON.parse(text) };
  } catch (problem) {
    const { fault } = scan(text);
    if (fault === undefined) throw problem;
    return { isJson: false, fault };
  }
}
