import type { FaultData } from '../../faults/index.ts';
import { suggestion } from '../nearest.ts';
import { share } from '../option-kinds.ts';
import type { Option, Reading } from '../option.ts';

/** Faults that a load can be mixed with; the others need a scenario or a process to kill. */
export const loadFaults = [
  'lost-answer',
  'slow-answer',
  'server-error',
  'unreachable',
  'reset',
  'slow-body',
  'late',
  'overlap',
] as const satisfies readonly FaultData['kind'][];

export type LoadFault = (typeof loadFaults)[number];

/** Which share of the callbacks each fault strikes, from 0 to 1. */
export type FaultShares = Readonly<Partial<Record<LoadFault, number>>>;

const { read: readShare } = share({ help: '' });

/** An option whose value is faults with their shares such as `lost-answer=1%,reset=0.5%`. */
export function faultShares({ help }: { readonly help: string }): Option<FaultShares, FaultShares, string> {
  return {
    help,
    placeholder: 'fault=share,…',
    example: 'lost-answer=1%,reset=0.5%',
    fallback: {},
    shownFallback: 'none',
    read: readFaultShares,
  };
}

export function readFaultShares(written: unknown): Reading<FaultShares> {
  const parts = String(written)
    .split(',')
    .map(part => part.split('=').map(each => each.trim()) as [string, string?]);
  const stranger = parts.find(([name]) => !(loadFaults as readonly string[]).includes(name));
  if (stranger !== undefined) {
    return {
      fits: false,
      expected: `It must be some of ${loadFaults.join(', ')}, each with its share of the callbacks.`,
      hint: suggestion(stranger[0], loadFaults),
    };
  }
  const shares = parts.map(([name, amount]) => [name, readShare(amount)] as const);
  const misfit = shares.find(([, reading]) => !reading.fits);
  if (misfit !== undefined || new Set(parts.map(([name]) => name)).size < parts.length) {
    return {
      fits: false,
      expected: 'It must be faults with their shares, each fault once, such as lost-answer=1%,reset=0.5%.',
    };
  }
  return {
    fits: true,
    value: Object.fromEntries(shares.map(([name, reading]) => [name, reading.fits ? reading.value : 0])),
  };
}
