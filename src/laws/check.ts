import type { Consumer } from '../simulation/consumer.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckReport } from './report.ts';

/**
 * Searches for a scenario in which a law is broken, and shrinks it.
 *
 * The report is a value: a broken law is in it, not thrown. Rejects only when the consumer cannot be started or reached at all.
 */
export type Check = (consumer: Consumer, options?: CheckOptions) => Promise<CheckReport>;
