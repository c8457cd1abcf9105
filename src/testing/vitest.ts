/** Laws as tests of Vitest: importing this adds the matchers to `expect`. A law that cannot be checked is skipped with the reason. */
import { describe, expect, test as vitestTest } from 'vitest';
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

function declare({ title, timeoutMs, run }: LawTest): void {
  vitestTest(title, { timeout: timeoutMs }, async ({ skip }) => {
    const reason = await run();
    if (reason !== null) skip(reason);
  });
}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Answers 2xx within 10 seconds: `await expect(consumer).toAcknowledge(envelope)`. */
    toAcknowledge(postable: Postable): Promise<void>;
    /** Nothing speaks against the payload by today's contract. */
    toConformToContract(): R;
    /** The law holds: `await expect(consumer).toObey('idempotent')`. */
    toObey(law: LawName, options?: LawTestOptions): Promise<void>;
  }
}
