/**
 * A mock Bandwidth for tests in one process, and handlers that put it behind Bandwidth's own URLs.
 *
 * Importing this needs `msw`, of version 2.10 or newer or of version 3.
 */
export type { AimedFault, FaultAim } from './aimed-fault.ts';
export type { ConsumerGiven } from './consumer-given.ts';
export { createMockBandwidth } from './create-mock-bandwidth.ts';
export type { FakeTimers } from './fake-timers.ts';
export { bandwidthHandlers, type HandlersOptions } from './handlers.ts';
export type { MockBandwidth } from './mock-bandwidth.ts';
export type { MockBandwidthOptions } from './options.ts';
