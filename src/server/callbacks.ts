import { targetFrom } from './target.ts';
import type { Callbacks } from '../sender/index.ts';
import type { MockOptions } from './mock-options.ts';

/** What a mock is told of where callbacks go. */
type CallbackOptions = Pick<
  MockOptions,
  'accounts' | 'allowRemote' | 'callbackUrl' | 'credentials' | 'inboundUrl' | 'statusUrl'
>;

/** Reads where callbacks go, and refuses what leads out of the house. */
export async function callbacksOf(options: CallbackOptions): Promise<Callbacks> {
  const {
    callbackUrl,
    inboundUrl = callbackUrl,
    statusUrl = callbackUrl,
    credentials,
    allowRemote = false,
  } = options;
  const checked = async (name: string, url: string | undefined): Promise<string | undefined> =>
    url === undefined ? undefined : (await targetFrom(url, { name, allowRemote })).href;
  const inboundName = options.inboundUrl === undefined ? '--callback-url' : '--inbound-url';
  const statusName = options.statusUrl === undefined ? '--callback-url' : '--status-url';
  await checkApplications(options, allowRemote);
  return {
    inboundUrl: await checked(inboundName, inboundUrl),
    statusUrl: await checked(statusName, statusUrl),
    credentials,
  };
}

async function checkApplications({ accounts = [] }: CallbackOptions, allowRemote: boolean): Promise<void> {
  for (const { id, inboundUrl, statusUrl } of accounts.flatMap(({ applications }) => applications)) {
    for (const url of [inboundUrl, statusUrl]) {
      if (url !== undefined) await targetFrom(url, { name: `The URL of application ${id}`, allowRemote });
    }
  }
}
