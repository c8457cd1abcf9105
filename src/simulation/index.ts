/** Floor 4: stages runs of a consumer, calm or turbulent, and tells what was seen. */
export type { Api, Effect } from './api.ts';
export type { Consumer, ConsumerProcess, Death, RunningConsumer, StartGiven } from './consumer.ts';
export { fromCommand, type FromCommandOptions } from './consumers/from-command.ts';
export { fromFetch, type FromFetchOptions } from './consumers/from-fetch.ts';
export { fromNode, type FromNodeOptions } from './consumers/from-node.ts';
export { fromUrl, type FromUrlOptions } from './consumers/from-url.ts';
export type { FetchHandler } from './consumers/fetch-transport.ts';
export { resetByCommand, resetByUrl, stateFromCommand, stateFromUrl } from './consumers/outside-sights.ts';
export { ConsumerUnavailable } from './consumers/unavailable.ts';
export type { Difference } from './differences.ts';
export { defaultIdentity, type Identity } from './identity.ts';
export type { Json, JsonObject } from './json.ts';
export type { Ability, Sight } from './observation.ts';
export { recordingApi, type RecordingApi } from './recording-api.ts';
export type { DeliveryRecord, RequestRecord, Run } from './run.ts';
export type * from './scenario.ts';
export { SCENARIO_FORMAT } from './scenario.ts';
