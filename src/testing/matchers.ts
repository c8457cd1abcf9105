import { judge } from '../contract/judge.ts';
import type { LawName } from '../laws/law-name.ts';
import { deliver, type Postable } from './delivered.ts';
import type { LawTestOptions } from './law-options.ts';
import { rule } from './ruling.ts';
import type { Testable } from './testable.ts';

/** What a matcher tells its runner. */
export interface Matched {
  readonly pass: boolean;
  readonly message: () => string;
}

/** `await expect(consumer).toAcknowledge(envelope)`: it answers 2xx within 10 seconds. */
export async function toAcknowledge(received: Testable, postable: Postable): Promise<Matched> {
  const { isAcknowledged, answer } = await deliver(received, postable);
  const wish = isAcknowledged ? 'The consumer was expected to refuse it.' : 'A 2xx within 10 s was expected.';
  const hint = isAcknowledged
    ? 'check the body and the credentials before answering.'
    : 'Bandwidth posts it again for 24 hours; acknowledge it, and do slow work afterwards.';
  return {
    pass: isAcknowledged,
    message: () => `The consumer answered ${answer}. ${wish}\nHint: ${hint}`,
  };
}

/** `expect(payload).toConformToContract()`: nothing speaks against it today. */
export function toConformToContract(received: unknown): Matched {
  const { verdict, findings } = judge(received);
  const told = findings.map(
    ({ path, message, hint, source }) =>
      `  ${path === '' ? 'the payload' : path}: ${message}\n    Hint: ${hint}\n    Source: ${source}`,
  );
  return {
    pass: verdict === 'conforms',
    message: () =>
      verdict === 'conforms'
        ? 'The payload conforms to the contract. It was expected not to.\nHint: change what you mean to be wrong in it.'
        : `The payload ${verdict === 'deviates' ? 'deviates from' : 'violates'} the contract of Bandwidth's callbacks:\n${told.join('\n')}`,
  };
}

/** A matcher has to be done within the time limit of the test around it, which is 5 seconds with most runners. */
const MATCHER_MAX_TIME_MS = 1000;

/**
 * `await expect(consumer).toObey('idempotent')`: the law holds. What cannot be judged neither obeys nor breaks it.
 *
 * `maxTimeMs` is 1000 by default here; making a counterexample smaller may take thrice as long.
 */
export async function toObey(
  received: Testable,
  law: LawName,
  options: LawTestOptions = {},
): Promise<Matched> {
  const ruling = await rule(law, received, { maxTimeMs: MATCHER_MAX_TIME_MS, ...options });
  switch (ruling.kind) {
    case 'held':
      return {
        pass: true,
        message: () =>
          `The consumer obeyed ${law} in ${ruling.runs} runs. It was expected to break it.\nHint: more runs may find more.`,
      };
    case 'broken':
      return { pass: false, message: () => ruling.text };
    case 'open':
      throw new Error(`${law} could not be judged. ${ruling.reason}`);
  }
}

/** All of them, to be given to `expect.extend`. */
export const matchers = { toAcknowledge, toConformToContract, toObey };
