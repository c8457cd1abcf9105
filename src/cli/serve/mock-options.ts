import type { QuirkName } from '../../contract/generated/quirks.ts';
import { quirks } from '../../contract/generated/quirks.ts';
import { type Account, accountFrom } from '../../lifecycle/index.ts';
import type { MockOptions, QueueChoice, StoreChoice } from '../../server/mock-options.ts';
import { certificatesFrom } from '../certificates.ts';
import { loginFrom } from '../login.ts';
import { suggestion } from '../nearest.ts';
import { Problem, quoted } from '../problem.ts';
import type { ServeCall } from './options.ts';

/** Puts the settings of `bwkit serve` into the options of a mock. */
export async function mockOptions(
  { settings, section }: Pick<ServeCall, 'settings' | 'section'>,
  seed: string,
): Promise<MockOptions> {
  const { timeScale, auth, user, ca, rate, carrierName, withoutMmsReceipts } = settings;
  const { callbackUrl, inboundUrl, statusUrl, publicUrl, mediaMaxBytes, profile } = settings;
  const named = settings.quirk.map(quirkFrom);
  const accounts = accountsFrom(section['accounts']);
  return {
    ...given({ callbackUrl, inboundUrl, statusUrl, publicUrl, mediaMaxBytes, profile, accounts }),
    ...(auth !== undefined && { credentials: loginFrom('--auth', auth) }),
    ...(user.length > 0 && { users: user.map(each => loginFrom('--user', each)) }),
    ...(ca !== undefined && { ca: await certificatesFrom(ca) }),
    ...(settings.store !== undefined && { store: storeChoice(settings, settings.store) }),
    ...(settings.queue !== undefined && { queue: await queueChoice(settings, settings.queue) }),
    ...(rate !== undefined && { rate: { segmentsPerSecond: rate } }),
    features: { carrierName, mmsDeliveryReceipts: !withoutMmsReceipts },
    time: timeScale === undefined ? settings.time : { scale: timeScale },
    seed,
    port: settings.port,
    host: settings.host,
    ...quirkChoice(named, settings.quirkRatio),
    duplicateRatio: settings.duplicates,
    policy: { timeoutMs: settings.timeout },
    concurrency: settings.concurrency,
    allowRemote: settings.allowRemote,
    insecure: settings.insecure,
  };
}

/** Named quirks strike every message; with a share, only those that chance picks. */
function quirkChoice(
  named: readonly QuirkName[],
  ratio: number,
): Pick<MockOptions, 'quirks' | 'drawnQuirks'> {
  if (ratio === 0) return { quirks: named };
  return { drawnQuirks: { ratio, ...(named.length > 0 && { from: named }) } };
}

/** A seed that somebody asks for is meant; an invented one gives way to that of the run. */
function storeChoice({ keep, keepFor, seed }: ServeCall['settings'], file: string): StoreChoice {
  return { file, mustHaveSeed: seed !== undefined, retention: { deliveries: keep, ageMs: keepFor } };
}

async function queueChoice(
  { seed, queueName: name, queueCa, maxPending }: ServeCall['settings'],
  url: string,
): Promise<QueueChoice> {
  const ca = queueCa === undefined ? undefined : await certificatesFrom(queueCa, '--queue-ca');
  return { url, name, ca, maxPending, mustHaveSeed: seed !== undefined };
}

function given<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof given<T>
  >;
}

function quirkFrom(name: string): QuirkName {
  if (Object.hasOwn(quirks, name)) return name as QuirkName;
  throw new Problem({
    what: `There is no quirk ${quoted(name)}.`,
    expected: 'bwkit explain lists all quirks, and explains each.',
    hint: suggestion(name, Object.keys(quirks)),
  });
}

/** Accounts of a config file, completed; each needs an id and at least one application with an id. */
function accountsFrom(written: unknown): Account[] | undefined {
  if (written === undefined) return undefined;
  const accounts = Array.isArray(written) ? (written as Partial<Account>[]) : [];
  const wrong = accounts.find(
    ({ id, applications }) =>
      typeof id !== 'string' || !applications?.every(each => typeof each.id === 'string'),
  );
  if (accounts.length > 0 && wrong === undefined)
    return accounts.map(account => accountFrom(account as Account));
  throw new Problem({
    what: `serve.accounts in the config file is ${quoted(wrong ?? written)}.`,
    expected: 'It must be a list of accounts, each with an id and applications, each with an id.',
    hint: "for example [{ id: '9900000', applications: [{ id: 'my-app' }] }].",
  });
}
