import type { Option, Reading } from '../option.ts';

const SECONDS: Readonly<Record<string, number>> = { s: 1, sec: 1, m: 60, min: 60, h: 3600 };

/** More than this one process sends on no machine. */
const MAX_PER_SECOND = 100_000;
const MIN_PER_SECOND = 1 / 3600;

/** An option whose value is a rate such as `2000/s` or `90/min`, in callbacks a second. */
export function rate({ help }: { readonly help: string }): Option<number, undefined, string | number> {
  return { help, placeholder: 'number/s', example: '2000/s', fallback: undefined, read: readRate };
}

/** Reads a rate; a number by itself is meant by the second. */
export function readRate(written: unknown): Reading<number> {
  const [, amount, unit = 's'] = /^(\d+(?:\.\d+)?)(?:\s*\/\s*(\w+))?$/.exec(String(written).trim()) ?? [];
  const perSecond = Number(amount) / (SECONDS[unit] ?? Number.NaN);
  return perSecond >= MIN_PER_SECOND && perSecond <= MAX_PER_SECOND
    ? { fits: true, value: perSecond }
    : {
        fits: false,
        expected: `It must be a number by the second, minute or hour, from 1/h to ${MAX_PER_SECOND}/s.`,
      };
}
