import { policyWith } from '../delivery/index.ts';
import { defaultFeatures } from '../lifecycle/index.ts';
import { type Callbacks, Sender, type SenderOptions } from '../sender/index.ts';
import { accountOf } from './account-given.ts';
import type { MockOptions } from './mock-options.ts';

/** What a mock is told of accounts, behaviour and delivery, whichever door it has. */
export type SendingOptions = Pick<
  MockOptions,
  'accounts' | 'concurrency' | 'drawnQuirks' | 'features' | 'policy' | 'profile' | 'quirks' | 'rate' | 'users'
>;

type Parts = Pick<
  SenderOptions,
  'clock' | 'driverFor' | 'transport' | 'seed' | 'store' | 'duplicateRatio' | 'mediaBaseUrl'
> & {
  readonly callbacks: Callbacks;
};

/** The sender behind a mock: Bandwidth's policy and one account for everybody, but for what the options change. */
export function senderFor(options: SendingOptions, parts: Parts): Sender {
  const { accounts, features, rate = {}, profile, quirks, drawnQuirks, users, concurrency } = options;
  const traits = { features: { ...defaultFeatures, ...features }, rate, profile, quirks, drawnQuirks, users };
  return new Sender({
    ...parts,
    policy: policyWith(quirks ?? [], options.policy),
    traits,
    ...(accounts === undefined ? {} : { accounts: accounts.map(account => accountOf(account, traits)) }),
    ...(concurrency === undefined ? {} : { concurrency }),
  });
}
