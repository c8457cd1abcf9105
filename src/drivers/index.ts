/** What moves time and carries bytes. */
export { Agenda } from './agenda.ts';
export { BentTransport, type BentParts } from './bent.ts';
export type { Clock, ClockStatus, Release } from './clock.ts';
export type { Driver } from './driver.ts';
export { FlowingClock, type FlowingClockOptions } from './flowing-clock.ts';
export { type InProcessAnswer, type InProcessConsumer, InProcessTransport } from './in-process.ts';
export { JumpingClock, type JumpingClockOptions } from './jumping-clock.ts';
export { DeliveryLoop } from './loop.ts';
export { DEFAULT_CONCURRENCY, type LoopParts } from './loop-parts.ts';
export { inPieces, type Manner, sentPart } from './manner.ts';
export { requestHeaders } from './request-headers.ts';
export { MemoryShelf, type Shelf } from './shelf.ts';
export type { AttemptRequest, Report, Transport } from './transport.ts';
export { WireTransport, type WireOptions } from './wire.ts';
