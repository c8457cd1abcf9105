/** Laws as tests of `node:test`. A law that cannot be checked is skipped with the reason. */
import { describe, test } from 'node:test';
import type { LawName } from '../laws/law-name.ts';
import { type LawSuiteOptions, type LawTestOptions } from './law-options.ts';
import { type LawTest, lawTest, lawTests, suiteTitle } from './suite.ts';
import type { Testable } from './testable.ts';

export * from './doors.ts';

/** One test for each law. Options as for `bwkit verify`; time and runs are counted for each law. */
export function describeLaws(consumer: Testable, options: LawSuiteOptions = {}): void {
  void describe(suiteTitle(consumer, options), () => {
    for (const each of lawTests(consumer, options)) declare(each);
  });
}

/** The test of one law, which has to hold. */
export function testLaw(law: LawName, consumer: Testable, options: LawTestOptions = {}): void {
  declare(lawTest(law, consumer, options));
}

function declare({ title, timeoutMs, run }: LawTest): void {
  void test(title, { timeout: timeoutMs }, async given => {
    const reason = await run();
    if (reason !== null) given.skip(reason);
  });
}
