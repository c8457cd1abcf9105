/* What every test of laws needs, whatever the runner. */
export type { LawName } from '../laws/law-name.ts';
export type { Consumer } from '../simulation/consumer.ts';
export { fromCommand, type FromCommandOptions } from '../simulation/consumers/from-command.ts';
export { fromFetch, type FromFetchOptions } from '../simulation/consumers/from-fetch.ts';
export { fromNode, type FromNodeOptions } from '../simulation/consumers/from-node.ts';
export { fromUrl, type FromUrlOptions } from '../simulation/consumers/from-url.ts';
export {
  resetByCommand,
  resetByUrl,
  stateFromCommand,
  stateFromUrl,
} from '../simulation/consumers/outside-sights.ts';
export { mockedApi } from '../server/mocked-api.ts';
export type { Api, Effect } from '../simulation/api.ts';
export { recordingApi, type RecordingApi } from '../simulation/recording-api.ts';
export type { Delivered, Postable } from './delivered.ts';
export type { LawSuiteOptions, LawTestOptions } from './law-options.ts';
export { LawNotObeyed } from './ruling.ts';
export type { Testable } from './testable.ts';
