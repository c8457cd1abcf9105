import { correct } from './correct.ts';
import { durableInbox } from './durable-inbox.ts';
import { eventLog } from './event-log.ts';
import { lenient } from './lenient.ts';
import { memoryImage } from './memory-image.ts';
import { minimalLogger } from './minimal-logger.ts';
import type { Recipe } from './parts/mock-consumer.ts';
import { silentResponder } from './silent-responder.ts';

/** Consumers of different design of which none breaks a law: whoever blames one raises a false alarm. */
export const correctConsumers: readonly Recipe[] = [
  correct,
  eventLog,
  memoryImage,
  durableInbox,
  minimalLogger,
  lenient,
  silentResponder,
];
