import { suggestion } from '../nearest.ts';
import type { Option, Reading } from '../option.ts';
import { type LoadKind, loadKindNames, loadKinds } from './kinds.ts';

/** How often each kind of message comes, in proportion to the others. */
export type Mix = Readonly<Partial<Record<LoadKind, number>>>;

const EXAMPLE = 'sms=70,mms=20,inbound=10';

/** An option whose value is a mix such as `sms=70,mms=20,inbound=10`. */
export function mix({ help, fallback }: { readonly help: string; readonly fallback: Mix }): Option<Mix, Mix> {
  return {
    help,
    placeholder: 'kind=parts,…',
    example: EXAMPLE,
    fallback,
    shownFallback: mixText(fallback),
    read: readMix,
  };
}

/** Reads `sms=70,mms=20`, or the same as an object of a config file. */
export function readMix(written: unknown): Reading<Mix> {
  const parts = partsOf(written);
  const stranger = parts.find(([name]) => !Object.hasOwn(loadKinds, name));
  if (stranger !== undefined) {
    return {
      fits: false,
      expected: `It must be some of ${loadKindNames.join(', ')}, each with how many parts it makes up.`,
      hint: suggestion(stranger[0], loadKindNames),
    };
  }
  const mix = Object.fromEntries(parts.map(([name, amount]) => [name, Number(amount)])) as Mix;
  const amounts = Object.values(mix);
  const isWhole = parts.every(([, amount]) => /^\d+(\.\d+)?$/.test(amount)) && amounts.some(each => each > 0);
  const isTwice = amounts.length < parts.length;
  return isWhole && !isTwice
    ? { fits: true, value: mix }
    : { fits: false, expected: `It must be kinds with their parts, each kind once, such as ${EXAMPLE}.` };
}

function partsOf(written: unknown): [string, string][] {
  if (typeof written === 'object' && written !== null) {
    return Object.entries(written).map(([name, amount]) => [name, String(amount)]);
  }
  return String(written)
    .split(',')
    .map(part => {
      const [name = '', ...amount] = part.split('=');
      return [name.trim(), amount.join('=').trim()];
    });
}

/** A mix as it is written. */
export function mixText(mix: Mix): string {
  return Object.entries(mix)
    .map(([name, amount]) => `${name}=${amount}`)
    .join(',');
}

/** The kind that a number from 0 up to 1 falls on, where each takes up its share of that stretch. */
export function kindAt(mix: Mix, chance: number): LoadKind {
  const parts = Object.entries(mix) as [LoadKind, number][];
  let left = chance * parts.reduce((sum, [, amount]) => sum + amount, 0);
  for (const [kind, amount] of parts) {
    left -= amount;
    if (left < 0) return kind;
  }
  return parts.findLast(([, amount]) => amount > 0)![0];
}
