import { expect, test } from '@jest/globals';
import { judge } from '../../src/contract/index.ts';
import { lookAlikes } from '../../src/contract/look-alikes/index.ts';
import { examplesIn, validExamples } from '../spec/example-files.ts';

const event = JSON.parse(String(validExamples()[0]?.bytes))[0];

test('every look-alike has an example', () => {
  const rules = lookAlikes.map(({ rule }) => rule);
  const names = examplesIn('invalid').map(({ name }) => name);
  expect(rules.filter(rule => !names.includes(rule))).toEqual([]);
  expect(new Set(rules).size).toBe(rules.length);
});

test.each(examplesIn('invalid').filter(({ name }) => name.startsWith('look-alike-')))(
  'it is recognised inside an array too: $path',
  ({ bytes, name }) => {
    const wrapped = JSON.stringify([JSON.parse(String(bytes))]);
    expect(judge(wrapped)).toMatchObject({ verdict: 'violates', findings: [{ path: '/0', rule: name }] });
  },
);

test('the finding says what it is, why, and what was expected', () => {
  const [finding] = judge({ eventType: 'initiate', callId: 'c-1' }).findings;
  expect(finding?.message).toBe(
    "This is an event of the Voice API: it has `eventType` and speaks of a call or a conference. Expected an event of Bandwidth's messaging callbacks.",
  );
  expect(finding?.hint).toBe('Point the voice application at a URL of its own; it wants BXML for an answer.');
});

test('an event that has fields of other products beside its own is still an event', () => {
  const foreign = {
    eventType: 'sms',
    platform: 'GlobalSMS',
    phoneNumber: '+1',
    status: 'x',
    msgId: '1',
    callId: 'c',
  };
  const { findings } = judge([{ ...foreign, ...event }]);
  expect(findings).toEqual([]);
});
