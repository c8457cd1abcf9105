import { generatedFrom, literal } from '../spec-file.ts';

/** One code as spec/error-codes.yaml has it. */
export interface ErrorCodeEntry {
  readonly code: number;
  readonly name: string | null;
  readonly label?: string;
  readonly formerly?: readonly string[];
  readonly class: string;
  readonly billable: string;
  readonly status: string;
  readonly since: string;
  readonly removed?: string;
  readonly retry: string;
  readonly meaning: string;
  readonly advice: string;
  readonly source: readonly string[];
}

const TYPES = `/** Who noticed the failure, and whether the request or the service is at fault. */
export type ErrorClass =
  | 'bandwidth-client'
  | 'carrier-client'
  | 'bandwidth-server'
  | 'carrier-server'
  | 'ambiguous'
  | 'unverified';

/** One code that a message-failed event carries in \`errorCode\`. */
export interface ErrorCode {
  readonly code: number;
  /** The short name, which a current callback carries as its description; null where none was published. */
  readonly name: string | null;
  /** What a callback with this code says in \`description\`. */
  readonly description: string;
  /** Other names under which the code was published. */
  readonly formerly: readonly string[];
  readonly class: ErrorClass;
  /** Whether the message is billed all the same. */
  readonly billable: 'yes' | 'no' | 'unverified';
  readonly status: 'current' | 'removed' | 'unverified';
  /** A date, or \`by\` the first document that lists the code. */
  readonly since: string;
  /** When a removed code was last listed. */
  readonly removed: string | null;
  /** Whether sending the same message again makes sense: not at all, after a pause, or one more time. */
  readonly retry: 'never' | 'later' | 'once';
  readonly meaning: string;
  readonly advice: string;
  readonly source: readonly SourceKey[];
}
`;

/** The description of a code without a published name, which is what the catch-all codes are called. */
const NAMELESS = 'unknown-error';

/** src/contract/generated/error-codes.ts: every code with what is known about it. */
export function errorCodesModule(entries: readonly ErrorCodeEntry[]): string {
  const codes = entries
    .toSorted((a, b) => a.code - b.code)
    .map(({ label, formerly = [], removed = null, ...entry }) => ({
      ...entry,
      description: entry.name ?? label ?? NAMELESS,
      formerly,
      removed,
    }));
  return `${generatedFrom('error-codes.yaml')}
import type { SourceKey } from './sources.ts';

${TYPES}
/** Every code, in ascending order. */
export const errorCodes: readonly ErrorCode[] = ${literal(codes)};

/** The same codes, to be looked up by number. */
export const errorCodeByNumber: ReadonlyMap<number, ErrorCode> = new Map(errorCodes.map(entry => [entry.code, entry]));
`;
}
