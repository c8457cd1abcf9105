import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../src/contract/index.ts';
import { quirks, type QuirkName } from '../../../src/contract/generated/quirks.ts';
import {
  accountFrom,
  bend,
  bodyOf,
  type Incoming,
  planInbound,
  type PlannedEvent,
} from '../../../src/lifecycle/index.ts';
import { drawFrom } from '../../../src/random/draw.ts';
import { application, local, now, picture, recipient, staged, stagedMultiChannel } from '../stage.ts';

const draw = drawFrom('judged');
/** What no contract of any year would call a callback. */
const beyondRecognition: readonly QuirkName[] = ['malformed-json', 'empty-array'];

/** Events of every type, over every channel. */
const events: readonly PlannedEvent[] = [
  ...staged({ media: [picture] }).events,
  ...staged({}, { account: { profile: '2026' } }).events,
  ...staged({ to: ['+15550004720'] }).events,
  ...stagedMultiChannel({
    to: [recipient],
    channelList: [{ channel: 'RBM', from: 'Agent', applicationId: application.id, content: { text: 'hi' } }],
  }).events,
  ...(
    [
      { kind: 'message', from: recipient, to: [local], text: 'hi' },
      { kind: 'message', from: recipient, to: [local], media: ['a.png'] },
      { kind: 'suggestion-response', from: recipient, to: local, text: 'Yes' },
      { kind: 'location-response', from: recipient, to: local, latitude: '1', longitude: '2' },
    ] satisfies Incoming[]
  ).flatMap(incoming => {
    const account = accountFrom({ id: '9900000', applications: [application] });
    return planInbound(incoming, { account, draw, now, key: incoming.kind });
  }),
];

const onTheWire = Object.values(quirks).filter(({ bends }) => bends === 'event' || bends === 'envelope');

describe.each(onTheWire.map(({ name }) => name))('the quirk %s', name => {
  const struck = events.filter(({ type }) => quirks[name].appliesTo.includes(type));

  test('strikes every type of event that the spec says it does', () => {
    expect(new Set(struck.map(({ type }) => type))).toEqual(new Set(quirks[name].appliesTo));
    for (const event of struck) expect(bend([event], [name], { draw })[0]!.bentBy).toEqual([name]);
  });

  test('spares every other', () => {
    for (const event of events.filter(({ type }) => !quirks[name].appliesTo.includes(type))) {
      expect(bend([event], [name], { draw })).toEqual([event]);
    }
  });

  test('shows at least once', () => {
    const bodies = struck.map(event => [bodyOf(event), bodyOf(bend([event], [name], { draw })[0]!)]);
    expect(bodies.some(([plain, bentBody]) => plain !== bentBody)).toBe(true);
  });

  test('is recognised by our own contract for what it is, or not found at fault at all', () => {
    for (const event of struck) {
      const { verdict, findings } = judge(bodyOf(bend([event], [name], { draw })[0]!));
      if (beyondRecognition.includes(name)) {
        expect(verdict).toBe('violates');
        continue;
      }
      expect(verdict).not.toBe('violates');
      if (verdict === 'deviates') expect(findings.map(({ quirk }) => quirk)).toContain(name);
    }
  });
});
