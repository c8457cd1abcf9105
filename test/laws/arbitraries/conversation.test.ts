import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CallbackEvent, judge } from '../../../src/contract/index.ts';
import { conversation } from '../../../src/laws/arbitraries/index.ts';

const samples = fc.sample(conversation(), { numRuns: 1500, seed: 9 });

function eventsOf(told: (typeof samples)[number]): CallbackEvent[] {
  return told.flatMap(({ body }) => JSON.parse(body) as CallbackEvent[]);
}

test('every envelope is valid', () => {
  for (const { body } of samples.flat()) expect(judge(body)).toEqual({ verdict: 'conforms', findings: [] });
});

test('the receipts of a message agree about everything but what they tell', () => {
  for (const events of samples.map(eventsOf)) {
    const messages = new Map<string, string>();
    for (const { message, time } of events) {
      const { time: _, ...fields } = message;
      const known = messages.get(message.id) ?? JSON.stringify(fields);
      expect(JSON.stringify(fields)).toBe(known);
      messages.set(message.id, known);
      expect(Date.parse(time)).toBeGreaterThan(Date.parse(message.time) - 1000);
    }
  }
});

test('envelopes come in the order in which things happened', () => {
  for (const told of samples) {
    const dues = told.map(({ dueAt }) => dueAt);
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
  }
});

test('receipts go to the status URL and what people do to the other', () => {
  for (const { body, audience } of samples.flat()) {
    expect(audience).toBe(body.includes('"direction":"in"') ? 'inbound' : 'status');
  }
});

test('two conversations share no message', () => {
  const ids = samples.map(each => new Set(eventsOf(each).map(({ message }) => message.id)));
  const all = ids.flatMap(each => [...each]);
  expect(new Set(all).size).toBe(all.length);
});
