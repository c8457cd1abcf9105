import { defineCommand } from '../command.ts';
import { duration, integer, text, texts, toggle } from '../option-kinds.ts';

export const send = defineCommand({
  name: 'send',
  summary: 'Post one callback to a consumer and show the answer',
  details:
    'The envelope is made as Bandwidth would make it now, with a new message id; no server is needed. It is posted ' +
    'with the headers, the timeout and the challenge for credentials that Bandwidth uses, but not tried again. Exits ' +
    'with 1 unless every request was acknowledged with a 2xx.',
  group: 'Try a consumer:',
  words: [
    { name: 'event-type', help: 'Such as message-delivered; bwkit explain lists all.' },
    { name: 'url', help: 'The webhook of the consumer.' },
  ],
  options: {
    set: texts({
      placeholder: 'path=value',
      help: 'Change a field, such as message.text=Hi or message.to[0]=+15551234567; := instead of = for exact JSON. Repeatable.',
      example: 'message.text=Hi',
    }),
    unset: texts({
      placeholder: 'path',
      help: 'Leave a field out, such as message.tag. Repeatable.',
      example: 'message.tag',
    }),
    errorCode: integer({
      from: 1000,
      to: 9999,
      help: 'Why a message-failed failed; without it 4720.',
      example: '4720',
    }),
    quirk: texts({
      placeholder: 'name',
      help: 'Bend the envelope or the request as Bandwidth sometimes does; bwkit explain lists quirks. Repeatable.',
      example: 'omit-to',
    }),
    times: integer({
      from: 1,
      to: 10_000,
      fallback: 1,
      help: 'Post the same envelope so many times, as a duplicate.',
    }),
    overlap: toggle({ help: 'Post the duplicates at the same time instead of one after the other.' }),
    auth: text({
      placeholder: 'user:password',
      help: 'Credentials to show when the consumer asks for them.',
      example: 'user:password',
    }),
    timeout: duration({
      fallback: 10_000,
      help: 'How long an answer may take; 10s is what Bandwidth waits.',
    }),
    seed: text({ help: 'Make the same ids again, apart from the time in them.', example: '7' }),
    allowRemote: toggle({ help: 'Post to a URL that is neither on this machine nor in a private network.' }),
    ca: text({
      placeholder: 'file',
      help: 'Trust the certificates in this PEM file too.',
      example: 'ca.pem',
    }),
    insecure: toggle({ help: 'Accept any certificate.' }),
    json: toggle({ help: 'Print one JSON object per request instead of text.' }),
  },
  examples: [
    { line: 'bwkit send message-received http://127.0.0.1:3000/callbacks', does: 'an inbound SMS' },
    {
      line: 'bwkit send message-failed http://127.0.0.1:3000/callbacks --error-code 4470',
      does: 'a message that was taken for spam',
    },
    {
      line: 'bwkit send message-delivered http://127.0.0.1:3000/callbacks --times 2 --overlap',
      does: 'a duplicate that overtakes its original',
    },
    {
      line: 'bwkit send message-delivered http://127.0.0.1:3000/callbacks --set message.tag=order-7 --auth user:password',
      does: 'a tagged message to a consumer that checks credentials',
    },
  ],
  run: async ({ words: [type = '', url = ''], settings, terminal }) =>
    (await import('../send/send.ts')).send({ type, url, ...settings }, terminal),
});
