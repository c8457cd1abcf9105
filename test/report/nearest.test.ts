import { expect, test } from '@jest/globals';
import { nearest, suggestion } from '../../src/report/nearest.ts';

const types = ['message-received', 'message-sending', 'message-delivered', 'message-failed'];

test.each([
  ['message-recieved', 'message-received'],
  ['MESSAGE-FAILED', 'message-failed'],
  ['message-deliverd', 'message-delivered'],
  ['message-f', 'message-failed'],
])('%s is nearest to %s', (written, meant) => {
  expect(nearest(written, types)).toBe(meant);
});

test('what is like nothing known gets no suggestion', () => {
  expect(nearest('x', types)).toBeUndefined();
  expect(nearest('anything', [])).toBeUndefined();
});

test('a beginning that fits several names is not taken for one of them', () => {
  expect(nearest('message', types)).toBeUndefined();
});

test('a suggestion names the likely meaning, or all there is', () => {
  expect(suggestion('yml', ['yaml', 'json'])).toBe('did you mean yaml?');
  expect(suggestion('protobuf', ['yaml', 'json'])).toBe('choose one of yaml, json.');
});
