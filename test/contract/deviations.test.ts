import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { deviations } from '../../src/contract/deviations/index.ts';
import { quirks } from '../../src/contract/generated/quirks.ts';
import { judge } from '../../src/contract/index.ts';
import { examplesIn, root } from '../spec/example-files.ts';

const example = (path: string): Record<string, unknown> & { message: Record<string, unknown> } =>
  JSON.parse(readFileSync(join(root, 'spec/examples', path), 'utf8'))[0];
const delivered = example('message-delivered/sms.json');
const received = example('message-received/sms.json');

const summary = (payload: unknown): string => {
  const { verdict, findings } = judge(payload);
  return [verdict, ...findings.map(({ path, rule }) => `${path} ${rule}`)].join(', ');
};
const withMessage = (fields: object, event = delivered): object => ({
  ...event,
  message: { ...event.message, ...fields },
});

test('every deviation has a file, an entry in spec/quirks.yaml and an example of its name', () => {
  const names = deviations.map(({ quirk }) => quirk);
  const notDeviations = ['deviation.ts', 'index.ts', 'legacy-types.ts'];
  const files = readdirSync(join(root, 'src/contract/deviations')).filter(
    file => !notDeviations.includes(file),
  );
  expect(files.toSorted()).toEqual(names.map(name => `${name}.ts`).toSorted());
  expect(names.filter(name => !Object.hasOwn(quirks, name))).toEqual([]);
  const shown = new Set(examplesIn('deviating').map(({ name }) => name));
  expect([...shown].toSorted()).toEqual([...names, 'bare-object', 'batch-n'].toSorted());
});

describe('what every variant of the documents comes to', () => {
  test.each<[string, unknown, string]>([
    ['owner of either side', [withMessage({ owner: delivered['to'] })], 'conforms'],
    ['text on a receipt', [withMessage({ text: 'Hello' })], 'conforms'],
    ['no text on a receipt', [withMessage({ text: undefined })], 'conforms'],
    ['an empty tag', [withMessage({ tag: '' })], 'conforms'],
    ['a priority', [withMessage({ priority: 'default' })], 'conforms'],
    ['no media', [withMessage({ media: undefined })], 'conforms'],
    ['sending for an SMS', [{ ...delivered, type: 'message-sending' }], 'conforms'],
    ['any description', [{ ...delivered, description: '' }], 'conforms'],
    ['a UUID as id', [withMessage({ id: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31' })], 'conforms'],
    ['a short code', [withMessage({ from: '54321', owner: '54321' })], 'conforms'],
    ['a code of six digits', [withMessage({ from: '543210', owner: '543210' })], 'conforms'],
    ['an alphanumeric sender', [withMessage({ from: 'A&B +1', owner: 'A&B +1' })], 'conforms'],
    ['an inbound message of twelve', [example('message-received/group-of-twelve.json')], 'conforms'],
    [
      'an inbound SMS with media',
      [withMessage({ media: ['https://example.com/a.png'] }, received)],
      'conforms',
    ],
    [
      'postback data that is no base64',
      [withMessage({ suggestionResponse: { postbackData: '[B@5d4a34ff' } }, received)],
      'conforms',
    ],
    ['a failure without a code', [example('message-failed/without-code.json')], 'conforms'],
    ['a failure with 0', [example('message-failed/zero-code.json')], 'conforms'],
    [
      'a code on a delivery',
      [{ ...delivered, errorCode: 4720 }],
      'deviates, /0/errorCode zero-code-on-delivered',
    ],
    [
      'a code on an inbound message',
      [{ ...received, errorCode: 0 }],
      'deviates, /0/errorCode zero-code-on-delivered',
    ],
    [
      'a receipt that says in',
      [withMessage({ direction: 'in' })],
      'deviates, /0/message/direction receipt-direction-in',
    ],
    [
      'an inbound one that says out',
      [withMessage({ direction: 'out' }, received)],
      'violates, /0/message/direction message-direction-value',
    ],
    ['an empty list of media', [withMessage({ media: [] })], 'deviates, /0/message/media empty-media'],
    [
      'a type yet to come',
      [{ ...delivered, type: 'message-paused', errorCode: 1 }],
      'deviates, /0/type unknown-type',
    ],
    [
      'an inbound type yet to come',
      [{ ...received, type: 'message-edited' }],
      'deviates, /0/type unknown-type',
    ],
    [
      'a type yet to come, with a bad code',
      [{ ...delivered, type: 'message-paused', errorCode: '1' }],
      'violates, /0/type unknown-type, /0/errorCode error-code-not-an-integer',
    ],
    ['no type but a hyphen', [{ ...delivered, type: 'message-' }], 'violates, /0/type type-value'],
  ])('%s', (_name, payload, expected) => {
    expect(summary(payload)).toBe(expected);
  });

  test.each(['15554443333', '1-555-444-3333', '(555) 444-3333', '555.444.3333', '5554443'])(
    'the number %s lacks its plus, wherever it stands',
    number => {
      const fields = { owner: number, from: number, to: [number, '+15550001111'] };
      expect(summary([{ ...delivered, to: number, message: { ...delivered.message, ...fields } }])).toBe(
        'deviates, /0/to number-without-plus, /0/message/owner number-without-plus, ' +
          '/0/message/from number-without-plus, /0/message/to/0 number-without-plus',
      );
    },
  );

  test('a callback of 2017 is all of it, and no more than that', () => {
    const { to: _to, message, ...event } = delivered;
    const { segmentCount: _count, applicationId: _id, ...early } = message;
    expect(
      summary([{ ...event, message: { ...early, direction: 'in', text: 'Hi', owner: delivered['to'] } }]),
    ).toBe(
      'deviates, /0/message/direction receipt-direction-in, /0/to omit-to, ' +
        '/0/message/segmentCount omit-segment-count, /0/message/applicationId omit-application-id',
    );
  });

  test('a violation in the shape of the beta is told by the names of the beta', () => {
    const beta = example('deviating/rbm-beta-2025-05.json');
    const bent = { ...beta, message: { ...beta.message, messageId: 5, to: 6, from: '15554443333' } };
    expect(summary([bent])).toBe(
      'violates, /0/type rbm-beta-2025-05, /0/message/segmentCount omit-segment-count, ' +
        '/0/message/owner number-without-plus, /0/message/from number-without-plus, ' +
        '/0/message/messageId message-id-not-a-string, /0/message/to message-to-item-not-a-string',
    );
  });
});
