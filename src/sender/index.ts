/** The mock's core, free of any protocol. */
export {
  Accounts,
  type AccountsOptions,
  type Callbacks,
  DEFAULT_ACCOUNT_ID,
  DEFAULT_APPLICATION_ID,
} from './accounts.ts';
export { type AttemptRecord, DeliveryBook, type DeliveryRecord } from './delivery-book.ts';
export type { Effect } from './effect.ts';
export { type InboundRecord, MessageBook, type MessageRecord, type OutboundRecord } from './message-book.ts';
export { Outcomes } from './outcomes.ts';
export { type From, type Received, Sender, type SenderOptions, type Sent } from './sender.ts';
