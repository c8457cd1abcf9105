import { expect, test } from '@jest/globals';
import { withFields, withoutFields } from '../../../src/cli/send/fields.ts';

const event = {
  type: 'message-failed',
  errorCode: 4720,
  message: { to: ['+1', '+2'], text: 'Hi', segmentCount: 1 },
};

test.each([
  ['type=x', { ...event, type: 'x' }],
  ['errorCode=9902', { ...event, errorCode: 9902 }],
  ['errorCode="4720"', { ...event, errorCode: '4720' }],
  ['message.text=123', { ...event, message: { ...event.message, text: '123' } }],
  ['message.text:=123', { ...event, message: { ...event.message, text: 123 } }],
  ['message.text=a=b', { ...event, message: { ...event.message, text: 'a=b' } }],
  ['message.text=', { ...event, message: { ...event.message, text: '' } }],
  ['message.tag=null', { ...event, message: { ...event.message, tag: null } }],
  ['message.to[1]=+3', { ...event, message: { ...event.message, to: ['+1', '+3'] } }],
  ['message.to.2=+3', { ...event, message: { ...event.message, to: ['+1', '+2', '+3'] } }],
  ['message.to=["+9"]', { ...event, message: { ...event.message, to: ['+9'] } }],
  ['extra.list[0].name=x', { ...event, extra: { list: [{ name: 'x' }] } }],
  ['message:=[]', { ...event, message: [] }],
])('--set %s', (setting, changed) => {
  expect(withFields(event, [setting])).toEqual(changed);
});

test('several settings apply in their order and leave the original alone', () => {
  expect(withFields(event, ['a.b=1', 'a.c=2', 'a.b=3'])).toMatchObject({ a: { b: 3, c: 2 } });
  expect(event).not.toHaveProperty('a');
});

test.each([
  [
    'message.text',
    { type: 'message-failed', errorCode: 4720, message: { to: ['+1', '+2'], segmentCount: 1 } },
  ],
  ['errorCode', { type: 'message-failed', message: event.message }],
  ['message.to[0]', { ...event, message: { ...event.message, to: ['+2'] } }],
])('--unset %s', (path, changed) => {
  expect(withoutFields(event, [path])).toEqual(changed);
});

test.each([
  [
    'text',
    '--set was given "text".',
    'write, for example, --set message.text=Hello or --set "message.to[0]=+15551234567".',
  ],
  [
    '=x',
    '--set was given "=x".',
    'write, for example, --set message.text=Hello or --set "message.to[0]=+15551234567".',
  ],
  ['.=x', '--set was given the path ".".', 'write, for example, --set message.tag=hello.'],
  [
    '__proto__.x=1',
    '--set was given the path "__proto__.x".',
    'write, for example, --set message.tag=hello.',
  ],
  [
    'type.x=1',
    '--set type.x=1 goes through type, which is "message-failed".',
    'set the whole of it: --set type:={…}.',
  ],
  ['type:=x', '--set type:=x is no JSON after the :=.', 'write = instead of := for plain text.'],
])('--set %s is explained', (setting, what, hint) => {
  expect(() => withFields(event, [setting])).toThrow(
    expect.objectContaining({ story: { what, hint, expected: expect.any(String) } }),
  );
});

test('--unset names what there is when it misses', () => {
  expect(() => withoutFields(event, ['message.txt'])).toThrow(
    expect.objectContaining({
      story: {
        what: '--unset message.txt names a field that the event does not have.',
        expected: 'It has type, errorCode, message, message.to, message.text, message.segmentCount.',
        hint: 'did you mean message.text?',
      },
    }),
  );
});
