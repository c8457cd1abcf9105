import { describe, expect, test } from '@jest/globals';
import { parseEnvelope } from '../../src/index.ts';
import { type QuirkName, quirks } from '../../src/contract/generated/quirks.ts';
import { evidenceOf, signs } from './signs.ts';
import { CREDENTIALS, exchangesWith, type Exchange } from './traffic.ts';

type Request = Omit<Exchange, 'status'>;

/** Whether a body holds events, of today or of another year. */
const isReadable = ({ body }: { readonly body: string }): boolean =>
  parseEnvelope(body).envelope !== undefined;

/** A tolerant consumer: it acknowledges whatever events it can read, says 400 to what has none, and never anything else. */
const tolerant = (request: Request): Response =>
  new Response(null, { status: isReadable(request) ? 204 : 400 });

/** The same behind a password. */
const guarded = (request: Request): Response =>
  request.authorized
    ? tolerant(request)
    : new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="callbacks"' } });

/** How a consumer has to be for a quirk to show. */
const consumers: Partial<Record<QuirkName, (request: Request) => Response>> = {
  '3xx-is-success': () => new Response(null, { status: 302, headers: { Location: '/elsewhere' } }),
  'preemptive-auth': guarded,
  'first-request-without-body': guarded,
};

/** Of its own URL, because whoever is asked cannot tell for which application. */
const plainApplication = {
  id: 'plain',
  inboundUrl: 'http://127.0.0.1/plain',
  statusUrl: 'http://127.0.0.1/plain',
};
const ownedNumbers = [
  { number: '+12025550100', applicationId: 'quirky' },
  { number: '+12025550199', applicationId: 'plain' },
  { number: 'Agent' },
];
const names = Object.keys(quirks) as QuirkName[];
describe.each(names)('the quirk %s', name => {
  const { emits, consumerMust } = quirks[name];
  const meet = consumers[name] ?? tolerant;

  test(`is emitted: ${emits}`, async () => {
    const plain = await exchangesWith({ credentials: CREDENTIALS }, meet);
    const bent = await exchangesWith({ credentials: CREDENTIALS, quirks: [name] }, meet);
    expect([signs[name](evidenceOf(plain.exchanges)), signs[name](evidenceOf(bent.exchanges))]).toEqual([
      false,
      true,
    ]);
  });

  test(`can be met: a tolerant consumer ${consumerMust}s it`, async () => {
    const { exchanges, mock } = await exchangesWith({ quirks: [name] }, tolerant);
    const readable = mock.deliveries.filter(isReadable);
    expect(readable.length).toBeGreaterThan(5);
    // What can be read is acknowledged, before and after what cannot, and at the first attempt.
    expect(readable.filter(({ phase, attempts }) => phase !== 'acknowledged' || attempts.length > 1)).toEqual(
      [],
    );
    if (consumerMust === 'accept') expect(readable.length).toBe(mock.deliveries.length);
    expect(exchanges.filter(({ status }) => status >= 500)).toEqual([]);
    expect(mock.thrown).toEqual([]);
  });
});

describe.each(names)('the quirk %s', name => {
  test('strikes one application and spares another', async () => {
    const meet = consumers[name] ?? tolerant;
    const applications = [{ id: 'quirky', quirks: [name] }, plainApplication];
    const options = {
      accounts: [{ id: '9900000', applications, numbers: ownedNumbers }],
      credentials: CREDENTIALS,
    };
    const struck = await exchangesWith(options, meet, 'quirky');
    expect(signs[name](evidenceOf(struck.exchanges))).toBe(true);
    const spared = await exchangesWith(options, meet, 'plain');
    expect(signs[name](evidenceOf(spared.exchanges))).toBe(false);
  });
});

/** Chance picks messages: it has no say in how requests are made, and an id is given out before anything is drawn for it. */
const drawn = names.filter(name => quirks[name].bends !== 'delivery' && name !== 'uuid-id');

describe.each(drawn)('the quirk %s', name => {
  test('comes by chance, as the seed says', async () => {
    const drawnQuirks = { ratio: 1, from: [name] };
    const always = await exchangesWith(
      { accounts: [{ id: '9900000', applications: [{ id: 'quirky' }], drawnQuirks }] },
      tolerant,
    );
    expect(signs[name](evidenceOf(always.exchanges))).toBe(true);
    const seen = async (seed: number) =>
      (await exchangesWith({ seed, drawnQuirks: { ratio: 0.5, from: [name] } }, tolerant)).exchanges.map(
        ({ body }) => body,
      );
    expect(await seen(1)).toEqual(await seen(1));
    const never = await exchangesWith({ drawnQuirks: { ...drawnQuirks, ratio: 0 } }, tolerant);
    expect(signs[name](evidenceOf(never.exchanges))).toBe(false);
  });
});
