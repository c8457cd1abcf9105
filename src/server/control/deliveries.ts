import { quoted } from '../../report/problem.ts';
import { ControlProblem } from './control-problem.ts';
import { oneOf, text, truth } from './field.ts';
import { kept } from './kept.ts';
import { defineOperation } from './operation.ts';

const query = {
  messageId: text('Only deliveries that tell of this message.'),
  type: text('Only deliveries whose first event is of this type.'),
  to: text('Only deliveries about this recipient.'),
  phase: oneOf(['waiting', 'in-flight', 'acknowledged', 'exhausted'], 'Only deliveries that stand so now.'),
  duplicates: truth('Only duplicates, or only originals.'),
};

export const deliveries = defineOperation({
  id: 'listDeliveries',
  method: 'GET',
  path: '/deliveries',
  summary: 'Deliveries with their attempts, in the order in which they were scheduled.',
  query,
  answers: { 200: 'The deliveries, and how many finished ones were forgotten for want of room.' },
  run: ({ sender }, asked) => ({
    deliveries: sender.deliveries.list(asked.query),
    forgotten: sender.deliveries.forgotten,
  }),
});

export const counts = defineOperation({
  id: 'countDeliveries',
  method: 'GET',
  path: '/deliveries/counts',
  summary: 'How many deliveries stand where, and how many attempts were made.',
  answers: { 200: 'The counts, and how many finished deliveries were forgotten for want of room.' },
  run: ({ sender: { deliveries: book } }) => ({ ...book.counts(), forgotten: book.forgotten }),
});

export const attempts = defineOperation({
  id: 'listAttempts',
  method: 'GET',
  path: '/attempts',
  summary: 'Attempts one by one, delivery by delivery.',
  query,
  answers: { 200: 'The attempts.' },
  run: ({ sender }, asked) => ({
    attempts: sender.deliveries
      .list(asked.query)
      .flatMap(({ id: delivery, subject, attempts: made }) =>
        made.map(attempt => ({ delivery, ...subject, ...attempt })),
      ),
  }),
});

export const resend = defineOperation({
  id: 'resend',
  method: 'POST',
  path: '/deliveries/{id}/resend',
  summary:
    'Delivers an envelope again, at once, as a duplicate; also while another attempt of it is in flight.',
  answers: { 202: 'The id of the new delivery.', 404: 'There is no such delivery.' },
  run: async (mock, { params: { id = '' } }) => {
    const delivery = mock.sender.resend(id);
    if (delivery === null) {
      throw new ControlProblem(404, {
        what: `There is no delivery ${quoted(id)}.`,
        expected: 'The id must be that of a delivery that is still remembered.',
        hint: 'list them with GET /_bwkit/deliveries.',
      });
    }
    await kept(mock);
    return { delivery: delivery.id, duplicateOf: id };
  },
});
