import { describe, expect, test } from '@jest/globals';
import { quirks, type QuirkName } from '../../src/contract/generated/quirks.ts';
import { accountFrom, type DrawnQuirks, planInbound } from '../../src/lifecycle/index.ts';
import { drawFrom } from '../../src/random/draw.ts';
import { application, local, now, picture, recipient, staged } from './stage.ts';

/** The quirks that have struck each of many messages. */
function struck(drawnQuirks: DrawnQuirks, count = 600): QuirkName[][] {
  return Array.from({ length: count }, (_, seed) => {
    const { events } = staged({ media: [picture] }, { seed, account: { drawnQuirks } });
    return [...new Set(events.flatMap(({ bentBy }) => bentBy))];
  });
}

describe('quirks that come by chance', () => {
  test('strike the share of messages that was asked for, one at a time', () => {
    const hits = struck({ ratio: 0.3, from: ['empty-tag', 'with-priority'] });
    const share = hits.filter(names => names.length > 0).length / hits.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
    expect(new Set(hits.flat())).toEqual(new Set(['empty-tag', 'with-priority']));
    expect(hits.every(names => names.length <= 1)).toBe(true);
  });

  test('are by default what a current document shows, but for ids, which are made before', () => {
    const names = new Set(struck({ ratio: 1 }).flat());
    for (const name of names) expect(quirks[name]).toMatchObject({ documentedToday: true });
    expect(names.size).toBeGreaterThan(8);
    expect(names).not.toContain('uuid-id');
  });

  test('strike nobody at a ratio of zero, or without a choice', () => {
    expect(struck({ ratio: 0 }).flat()).toEqual([]);
    expect(struck({ ratio: 1, from: ['uuid-id'] }).flat()).toEqual([]);
  });

  test('strike inbound messages, too', () => {
    const drawnQuirks = { ratio: 1, from: ['no-text'] } as const;
    const account = accountFrom({ id: '9900000', applications: [application], drawnQuirks });
    const incoming = { kind: 'message', from: recipient, to: [local], text: 'hi' } as const;
    const [event] = planInbound(incoming, { account, draw: drawFrom(1), now, key: '1' });
    expect(event!.bentBy).toEqual(['no-text']);
  });
});
