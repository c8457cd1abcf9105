/**
 * Prism as a static mock of the Messaging API, and as the referee of both legs.
 *
 * Importing this loads nothing of Prism; what it exports needs `@stoplight/prism-core` and `@stoplight/prism-http`.
 */
export type { PostedCallback, Referee, RefereeOptions } from './referee.ts';
export { startReferee } from './referee.ts';
export type { PrismMock, PrismMockOptions } from './static-mock.ts';
export { startPrismMock } from './static-mock.ts';
export type { RefereeFinding, RefereeViolation } from '../../src/report/referee/referee-violation.ts';
export type { HttpExchange } from '../../src/server/http-exchange.ts';
