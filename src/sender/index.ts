/** The mock's core, free of any protocol. */
export {
  Accounts,
  type AccountsOptions,
  type Callbacks,
  DEFAULT_ACCOUNT_ID,
  DEFAULT_APPLICATION_ID,
} from './accounts.ts';
export type {
  AttemptRecord,
  DeliveryAbout,
  DeliveryBook,
  DeliveryCounts,
  DeliveryPhase,
  DeliveryQuery,
  DeliveryRecord,
} from './delivery-book.ts';
export type { Effect } from './effect.ts';
export type { InboundRecord, MessageBook, MessageRecord, OutboundRecord } from './message-book.ts';
export { Outcomes } from './outcomes.ts';
export { Sender } from './sender.ts';
export type { From, Received, SenderOptions, Sent } from './sender-options.ts';
export type { JournalQuery, StatusQuery } from './store/journal-query.ts';
export { MemoryStore } from './store/memory-store.ts';
export type { Acceptance, Legacy, Progress, Scheduled, Store } from './store/store.ts';
