import { laws } from '../laws/laws.ts';
import type { LawName } from '../laws/law-name.ts';
import type { LawSuiteOptions, LawTestOptions } from './law-options.ts';
import { obey, rule, timeoutOf } from './ruling.ts';
import { type Testable, consumerOf } from './testable.ts';

/** One test of a suite, for any runner. */
export interface LawTest {
  readonly law: LawName;
  /** `is idempotent: an event that …` */
  readonly title: string;
  readonly timeoutMs: number;
  /** Rejects when the law is broken; resolves with the reason when it cannot be checked, and with null when it holds. */
  run(): Promise<string | null>;
}

/** The tests of a consumer, one for each law. */
export function lawTests(testable: Testable, options: LawSuiteOptions = {}): readonly LawTest[] {
  const { laws: wanted, skip = [], title: _, ...rest } = options;
  const chosen = laws.filter(({ name }) => (wanted?.includes(name) ?? true) && !skip.includes(name));
  const consumer = consumerOf(testable);
  const must = wanted === undefined ? 'hold-if-checked' : 'hold';
  return chosen.map(({ name, sentence }) => ({
    law: name,
    title: `is ${name}: ${sentence}`,
    timeoutMs: timeoutOf(rest),
    run: async () => obey(name, await rule(name, consumer, rest), must),
  }));
}

/** The test of one law, which has to hold. */
export function lawTest(law: LawName, testable: Testable, options: LawTestOptions = {}): LawTest {
  const [test] = lawTests(testable, { ...options, laws: [law] });
  if (test !== undefined) return test;
  throw new TypeError(
    `${law} is no law. It must be one of ${laws.map(({ name }) => name).join(', ')}. ` +
      'Hint: bwkit explain lists them.',
  );
}

/** What a suite is called. */
export function suiteTitle(testable: Testable, { title }: LawSuiteOptions = {}): string {
  return title ?? `${consumerOf(testable).name} obeys the laws of a webhook`;
}
