import { nearest } from './nearest.ts';
import type { Option, Reading } from './option.ts';

interface About {
  readonly help: string;
  readonly short?: string;
}

type AboutValue<Fallback> = About & {
  readonly fallback?: Fallback;
  readonly placeholder?: string;
  readonly example?: string;
};

const fit = <Value>(value: Value): Reading<Value> => ({ fits: true, value });
const misfit = (expected: string, hint?: string): Reading<never> => ({
  fits: false,
  expected,
  ...(hint && { hint }),
});

/** An option that is on or off. */
export function toggle(about: About): Option<boolean, false> {
  const words = new Map([
    ...['true', '1', 'yes', 'on'].map(word => [word, true] as const),
    ...['false', '0', 'no', 'off'].map(word => [word, false] as const),
  ]);
  return {
    ...about,
    fallback: false,
    example: 'true',
    read: written => {
      const value = typeof written === 'boolean' ? written : words.get(String(written).toLowerCase());
      return value === undefined ? misfit('It must be true or false.') : fit(value);
    },
  };
}

/** An option with any text as its value. */
export function text<Fallback extends string | undefined = undefined>(
  about: AboutValue<Fallback>,
): Option<string, Fallback> {
  return {
    placeholder: 'text',
    ...about,
    fallback: about.fallback as Fallback,
    read: written =>
      typeof written === 'string' || typeof written === 'number'
        ? fit(String(written))
        : misfit('It must be text.'),
  };
}

/** An option that may be given several times; an environment variable gives one value per line. */
export function texts(
  about: About & { readonly placeholder: string; readonly example?: string },
): Option<readonly string[], readonly string[]> {
  return {
    ...about,
    repeatable: true,
    fallback: [],
    read: written => {
      const values = typeof written === 'string' ? written.split('\n').filter(Boolean) : written;
      return Array.isArray(values) && values.every(value => typeof value === 'string')
        ? fit(values)
        : misfit('It must be a list of texts.');
    },
  };
}

/** An option with a whole number as its value, within limits that it names when they are missed. */
export function integer<Fallback extends number | undefined = undefined>(
  about: AboutValue<Fallback> & { readonly from: number; readonly to: number },
): Option<number, Fallback> {
  const { from, to, ...rest } = about;
  return {
    placeholder: 'number',
    example: String(about.fallback ?? from),
    ...rest,
    fallback: about.fallback as Fallback,
    read: written => {
      const value =
        typeof written === 'string' && /^[+-]?\d+$/.test(written.trim()) ? Number(written) : written;
      return Number.isSafeInteger(value) && from <= Number(value) && Number(value) <= to
        ? fit(Number(value))
        : misfit(`It must be a whole number from ${from} to ${to}.`);
    },
  };
}

/** An option whose value is one of a few words. */
export function choice<const Word extends string, Fallback extends Word | undefined = undefined>(
  words: readonly Word[],
  about: AboutValue<Fallback>,
): Option<Word, Fallback> {
  return {
    placeholder: words.join('|'),
    ...(words[0] && { example: words[0] }),
    ...about,
    fallback: about.fallback as Fallback,
    read: written => {
      const value = words.find(word => word === String(written));
      if (value !== undefined) return fit(value);
      const likely = nearest(String(written), words);
      return misfit(`It must be one of ${words.join(', ')}.`, likely && `did you mean ${likely}?`);
    },
  };
}

const unitMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** An option whose value is a stretch of time such as `500ms`, `10s`, `5m` or `24h`, in milliseconds. */
export function duration<Fallback extends number | undefined = undefined>(
  about: AboutValue<Fallback>,
): Option<number, Fallback, string | number> {
  return {
    placeholder: 'duration',
    example: '10s',
    ...about,
    fallback: about.fallback as Fallback,
    ...(about.fallback !== undefined && { shownFallback: durationText(about.fallback) }),
    read: written => {
      const [, amount, unit = 'ms'] =
        /^(\d+(?:\.\d+)?)\s*(ms|s|m|min|h|d)?$/.exec(String(written).trim()) ?? [];
      const bare =
        unit === 'ms' &&
        typeof written === 'string' &&
        !written.trim().endsWith('ms') &&
        Number(amount) !== 0;
      return amount === undefined || bare
        ? misfit('It must be a number with a unit: ms, s, m, h or d.')
        : fit(Math.round(Number(amount) * (unitMs[unit] ?? 1)));
    },
  };
}

/** Milliseconds in the largest unit that leaves a whole number: `10s`. */
function durationText(ms: number): string {
  const [unit, each] = Object.entries(unitMs).findLast(
    ([name, size]) => name !== 'min' && ms % size === 0,
  ) ?? ['ms', 1];
  return `${ms / each}${unit}`;
}

/** An option whose value is a share: `1%` or `0.01`, from none to all. */
export function share<Fallback extends number | undefined = undefined>(
  about: AboutValue<Fallback>,
): Option<number, Fallback, string | number> {
  return {
    placeholder: 'share',
    example: '1%',
    ...about,
    fallback: about.fallback as Fallback,
    read: written => {
      const [, amount, percent] = /^(\d+(?:\.\d+)?)\s*(%)?$/.exec(String(written).trim()) ?? [];
      const value = Number(amount) / (percent === undefined ? 1 : 100);
      return value >= 0 && value <= 1
        ? fit(value)
        : misfit('It must be a share from 0 to 1, or from 0% to 100%.');
    },
  };
}
