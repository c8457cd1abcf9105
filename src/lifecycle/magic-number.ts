import { magicNumbers, type MagicNumber, type MagicOutcome } from '../contract/generated/magic-numbers.ts';
import type { CarrierOutcome } from './carrier-outcome.ts';

const MINUTE_MS = 60_000;
/** Every magic number begins so; the glance saves an ordinary number eight regular expressions. */
const MAGIC_PREFIX = '+1555';

/** The outcome that a recipient's number chooses; undefined for an ordinary number and for one that refuses the request. */
export function magicOutcome(number: string): CarrierOutcome | undefined {
  const magic = magicOf(number);
  switch (magic?.kind) {
    case undefined:
    case 'refused':
      return undefined;
    case 'delivered-late':
      return { kind: 'delivered-late', delayMs: magic.delayMin * MINUTE_MS };
    case 'failed':
    case 'delivered-twice':
    case 'delivered-before-sending':
    case 'delivered-after-9902':
    case 'silent':
      return magic;
  }
}

/** The HTTP status with which the API refuses a request to these recipients; undefined when it takes the request. */
export function magicRefusal(recipients: readonly string[]): number | undefined {
  for (const recipient of recipients) {
    const magic = magicOf(recipient);
    if (magic?.kind === 'refused') return magic.status;
  }
  return undefined;
}

function magicOf(number: string): MagicOutcome | undefined {
  if (!number.startsWith(MAGIC_PREFIX)) return undefined;
  for (const magic of magicNumbers) {
    const match = magic.pattern.exec(number);
    if (match) return outcomeOf(magic, Number(match.groups?.[magic.parameter ?? '']));
  }
  return undefined;
}

function outcomeOf({ kind }: MagicNumber, parameter: number): MagicOutcome {
  switch (kind) {
    case 'failed':
      return { kind, errorCode: parameter };
    case 'delivered-late':
      return { kind, delayMin: parameter };
    case 'refused':
      return { kind, status: parameter };
    case 'delivered-twice':
    case 'delivered-before-sending':
    case 'delivered-after-9902':
    case 'silent':
      return { kind };
  }
}
