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

const plainApplication = { id: 'plain' };
const ownedNumbers = [
  { number: '+12025550100', applicationId: 'quirky' },
  { number: '+12025550199', applicationId: 'plain' },
  { number: 'Agent' },
];
const names = Object.keys(quirks) as QuirkName[];
/** These are about how requests are made, which is the same for a whole mock. */
const ofMock = names.filter(name => quirks[name].bends === 'delivery');
const ofApplication = names.filter(name => !ofMock.includes(name));

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

describe.each(ofApplication)('the quirk %s', name => {
  test('strikes one application and spares another', async () => {
    const accounts = [
      {
        id: '9900000',
        applications: [{ id: 'quirky', quirks: [name] }, plainApplication],
        numbers: ownedNumbers,
      },
    ];
    const struck = await exchangesWith({ accounts }, tolerant, 'quirky');
    expect(signs[name](evidenceOf(struck.exchanges))).toBe(true);
    const spared = await exchangesWith({ accounts }, tolerant, 'plain');
    expect(signs[name](evidenceOf(spared.exchanges))).toBe(false);
  });
});

// An id is given out before anything is drawn for it.
describe.each(ofApplication.filter(name => name !== 'uuid-id'))('the quirk %s', name => {
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
