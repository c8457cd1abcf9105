import { describe, expect, test } from '@jest/globals';
import { channelFor } from '../../src/lifecycle/channel.ts';
import { isTollFree, senderKind } from '../../src/lifecycle/sender.ts';

describe('a sender', () => {
  test.each([
    ['+19195551234', 'local'],
    ['+4915112345678', 'local'],
    ['+18885551234', 'toll-free'],
    ['+18335551234', 'toll-free'],
    ['12345', 'short-code'],
    ['123456', 'short-code'],
    ['ACME Store', 'alphanumeric'],
    ['B&W_1+2-3', 'alphanumeric'],
    ['1234', undefined],
    ['1234567', undefined],
    ['+0123456', undefined],
    ['', undefined],
    ['BandwidthRBM', undefined],
    ['Ünïcode', undefined],
  ])('%j is %s', (from, kind) => {
    expect(senderKind(from)).toBe(kind);
  });

  test('on RBM is an agent of any name', () => {
    expect(senderKind('BandwidthRBM', 'RBM')).toBe('rbm');
    expect(senderKind('', 'RBM')).toBeUndefined();
  });

  test('is toll-free only under the seven prefixes', () => {
    const prefixes = [800, 833, 844, 855, 866, 877, 888];
    const found = Array.from({ length: 100 }, (_, at) => 800 + at).filter(each =>
      isTollFree(`+1${each}5551234`),
    );
    expect(found).toEqual(prefixes);
  });
});

test('more than one recipient or any media makes a message an MMS', () => {
  expect(channelFor({ to: ['+1'] })).toBe('SMS');
  expect(channelFor({ to: ['+1'], media: [] })).toBe('SMS');
  expect(channelFor({ to: ['+1', '+2'] })).toBe('MMS');
  expect(channelFor({ to: ['+1'], media: ['https://example.com/a.png'] })).toBe('MMS');
});
