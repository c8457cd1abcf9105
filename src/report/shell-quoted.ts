import { isPrintable } from './printable.ts';

const HARMLESS = /^[\w@%+=:,./#-]+$/;

/**
 * A word as a shell takes it literally, in quotes only where it needs them.
 *
 * Where it holds characters that would not survive being printed, they are written as bash and zsh read them: `$'\x07'`.
 */
export function shellQuoted(text: string): string {
  if (HARMLESS.test(text)) return text;
  return isPrintable(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `$'${spelledOut(text)}'`;
}

function spelledOut(text: string): string {
  return [...text]
    .map(char => {
      if (char === "'" || char === '\\') return `\\${char}`;
      return isPrintable(char) ? char : bytesOf(char);
    })
    .join('');
}

/** Byte by byte, which means the same in every locale. */
function bytesOf(char: string): string {
  return [...new TextEncoder().encode(char)].map(byte => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
