import { expect, test } from '@jest/globals';
import { loadKindNames } from '../../../src/cli/load/kinds.ts';
import { Traffic } from '../../../src/cli/load/traffic.ts';
import { judge } from '../../../src/contract/index.ts';
import { drawFrom } from '../../../src/random/draw.ts';

const AT = Date.UTC(2026, 0, 1);

test.each(loadKindNames)('callbacks about %s conform, and tell of what has just happened', kind => {
  const traffic = new Traffic({ draw: drawFrom(7), mix: { [kind]: 1 } });
  for (let n = 0; n < 300; n++) {
    const { body, subject } = traffic.next(AT);
    expect(judge(body)).toMatchObject({ verdict: 'conforms' });
    const [event] = JSON.parse(body) as [{ time: string; type: string }];
    expect(event.type).toBe(subject.type);
    const agoMs = AT - Date.parse(event.time);
    expect(agoMs).toBeGreaterThanOrEqual(0);
    expect(agoMs).toBeLessThan(6000);
  }
});

test('the same seed makes the same callbacks, and no two tell of the same thing', () => {
  const mix = { sms: 5, mms: 2, rbm: 1, failed: 1, inbound: 1, 'inbound-mms': 1 };
  const made = (seed: number): string[] => {
    const traffic = new Traffic({ draw: drawFrom(seed), mix });
    return Array.from({ length: 2000 }, () => traffic.next(AT).body);
  };
  expect(made(7)).toEqual(made(7));
  expect(made(7)).not.toEqual(made(8));
  expect(new Set(made(7)).size).toBe(2000);
});
