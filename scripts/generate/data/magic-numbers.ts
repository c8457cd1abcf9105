import { generatedFrom, literal } from '../spec-file.ts';

/** One magic number, or one family of them, as spec/magic-numbers.yaml has it. */
export interface MagicNumberEntry {
  readonly name: string;
  readonly kind: string;
  readonly pattern: string;
  readonly written: string;
  readonly parameter: string | null;
  readonly reach: string;
  readonly example: string;
  readonly description: string;
}

const TYPES = `/** What happens to a message that is sent to a magic number. A closed list: decide each one where it is obeyed. */
export type MagicOutcome =
  /** message-failed with this code. */
  | { readonly kind: 'failed'; readonly errorCode: number }
  /** message-delivered, and the same event again as a delivery of its own. */
  | { readonly kind: 'delivered-twice' }
  /** message-delivered arrives before message-sending. */
  | { readonly kind: 'delivered-before-sending' }
  /** message-failed with 9902 after the receipt timeout, then message-delivered. */
  | { readonly kind: 'delivered-after-9902' }
  /** No terminal event ever. */
  | { readonly kind: 'silent' }
  /** message-delivered so many minutes after acceptance. */
  | { readonly kind: 'delivered-late'; readonly delayMin: number }
  /** The API refuses the whole request with this status. */
  | { readonly kind: 'refused'; readonly status: number };

/** The kinds of {@link MagicOutcome}. */
export type MagicOutcomeKind = MagicOutcome['kind'];

/** A recipient, or a family of recipients, that chooses an outcome. */
export interface MagicNumber {
  readonly name: string;
  readonly kind: MagicOutcomeKind;
  /** Matches the whole number; its named group, if any, is the decimal value of \`parameter\`. */
  readonly pattern: RegExp;
  /** The pattern for people: letters stand for the digits of the parameter. */
  readonly written: string;
  /** The field of the outcome that the number's digits set, or null. */
  readonly parameter: 'errorCode' | 'delayMin' | 'status' | null;
  /** Whether the outcome concerns this recipient or the whole request. */
  readonly reach: 'recipient' | 'request';
  readonly example: string;
  readonly description: string;
}
`;

/** src/contract/generated/magic-numbers.ts: the recipients that choose an outcome. */
export function magicNumbersModule(entries: readonly MagicNumberEntry[]): string {
  return `${generatedFrom('magic-numbers.yaml')}
${TYPES}
/** Every magic number. At most one pattern matches any recipient. */
export const magicNumbers: readonly MagicNumber[] = [
${entries.map(entry => `  ${oneNumber(entry)},`).join('\n')}
];
`;
}

function oneNumber({ pattern, ...entry }: MagicNumberEntry): string {
  const fields = literal(entry).replace(/^\{\n/, '').replace(/\n\}$/, '').replaceAll('\n', '\n  ');
  return `{\n    "pattern": /${pattern}/,\n  ${fields}\n  }`;
}
