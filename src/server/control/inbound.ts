import type { Account, Incoming } from '../../lifecycle/index.ts';
import { quoted } from '../../report/problem.ts';
import type { Mock } from '../mock.ts';
import { ControlProblem } from './control-problem.ts';
import { oneOf, required, text, texts, type Values } from './field.ts';
import { kept } from './kept.ts';
import { defineOperation } from './operation.ts';

const KINDS = ['message', 'rbm-message', 'suggestion-response', 'location-response'] as const;

const fields = {
  kind: oneOf(KINDS, 'What comes in: an SMS or MMS when nothing is said.'),
  from: required(text('The number that writes.')),
  to: required(texts('The number that is written to, or for a group all of them; for RBM the agent.')),
  text: text('The words, or the label of the suggestion that was tapped.', { minLength: 0 }),
  media: texts('File names, which become URLs on this mock, or URLs; one only for an RBM message.'),
  pairedMessageId: text('The RBM message that is answered.'),
  postbackData: text('What came with the suggestion, in base64.'),
  latitude: text('Degrees north as a decimal number in text, for a location.'),
  longitude: text('Degrees east as a decimal number in text, for a location.'),
  accountId: text('Whose numbers they are. Default: the first account.'),
};

export const inbound = defineOperation({
  id: 'receive',
  method: 'POST',
  path: '/inbound',
  summary:
    'Lets an SMS, an MMS or an RBM answer come in; each owned number that it reaches gets an event of its own.',
  body: fields,
  answers: { 202: 'The messages that came of it, with their deliveries, and the numbers that nobody owns.' },
  run: async (mock, { body }) => {
    const account = accountOf(mock, body.accountId);
    const received = mock.sender.receive(incomingOf(body), account);
    await kept(mock);
    const reached = new Set(received.map(({ to }) => to));
    return {
      messages: received.map(({ messageId, to, deliveries }) => ({
        messageId,
        to,
        deliveries: deliveries.map(({ id }) => id),
      })),
      unowned: body.to.filter(number => !reached.has(number)),
    };
  },
});

function accountOf({ sender }: Mock, id: string | undefined): Account {
  const account = id === undefined ? sender.accounts.first : sender.accounts.account(id);
  if (account !== undefined) return account;
  throw new ControlProblem(404, {
    what: `There is no account ${quoted(id)}.`,
    expected: 'accountId must be one of the configured accounts.',
    hint: 'leave it out to use the first one.',
  });
}

function incomingOf(body: Values<typeof fields>): Incoming {
  const { kind = 'message', from, to, text: words, media, pairedMessageId, postbackData } = body;
  const answer = { from, to: to[0] ?? '', text: words, pairedMessageId, postbackData };
  switch (kind) {
    case 'message':
      return { kind, from, to, text: words, media };
    case 'rbm-message':
      return { kind, from, to: answer.to, text: words, media: media?.[0] };
    case 'suggestion-response':
      return { kind, ...answer };
    case 'location-response':
      return { kind, ...answer, latitude: degrees('latitude', body), longitude: degrees('longitude', body) };
  }
}

function degrees(name: 'latitude' | 'longitude', body: Values<typeof fields>): string {
  const written = body[name];
  if (written !== undefined && /^-?\d{1,3}(\.\d+)?$/.test(written)) return written;
  const what = written === undefined ? `${name} is missing.` : `${name} is ${quoted(written)}.`;
  throw ControlProblem.of(
    what,
    'A location has latitude and longitude, decimal numbers in text such as "51.5".',
  );
}
