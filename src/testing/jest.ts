/**
 * Laws as tests of Jest: importing this adds the matchers to `expect`.
 *
 * Jest has no way to skip a test from within. A law that cannot be checked on this consumer therefore passes, and says so on the
 * console; a law that is asked for by name has to hold.
 */
import { describe, expect, test as jestTest } from '@jest/globals';
import type { LawName } from '../laws/law-name.ts';
import type { Postable } from './delivered.ts';
import type { LawSuiteOptions, LawTestOptions } from './law-options.ts';
import { matchers } from './matchers.ts';
import { type LawTest, lawTest, lawTests, suiteTitle } from './suite.ts';
import type { Testable } from './testable.ts';

export * from './doors.ts';

expect.extend(matchers);

/** One test for each law. Options as for `bwkit verify`; time and runs are counted for each law. */
export function describeLaws(consumer: Testable, options: LawSuiteOptions = {}): void {
  describe(suiteTitle(consumer, options), () => {
    for (const each of lawTests(consumer, options)) declare(each);
  });
}

/** The test of one law, which has to hold. */
export function testLaw(law: LawName, consumer: Testable, options: LawTestOptions = {}): void {
  declare(lawTest(law, consumer, options));
}

/** Jest's own `test`, with `test.law(law, consumer, options)` beside its other ways. */
export const test: typeof jestTest & { readonly law: typeof testLaw } = Object.assign(
  jestTest.bind(null) as typeof jestTest,
  jestTest,
  { law: testLaw },
);

function declare({ law, title, timeoutMs, run }: LawTest): void {
  jestTest(
    title,
    async () => {
      const reason = await run();
      if (reason !== null) process.stderr.write(`  – ${law}: ${reason}\n`);
    },
    timeoutMs,
  );
}

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    /** Answers 2xx within 10 seconds: `await expect(consumer).toAcknowledge(envelope)`. */
    toAcknowledge(postable: Postable): Promise<void>;
    /** Nothing speaks against the payload by today's contract. */
    toConformToContract(): R;
    /** The law holds: `await expect(consumer).toObey('idempotent')`. */
    toObey(law: LawName, options?: LawTestOptions): Promise<void>;
  }
}
