import fc from 'fast-check';
import type { RawRequest } from '../../../simulation/scenario.ts';
import { goodBody } from './good-body.ts';

const almost: Readonly<Record<string, string>> = {
  'a comma too many': goodBody.replace(/\]$/, ',]'),
  'a comma too many in `message.to`': goodBody.replace('"to":["{{us}}"]', '"to":["{{us}}",]'),
  'quotes that are doubled': goodBody.replace('"text":"hi"', '"text":""hi""'),
  'single quotes': goodBody.replaceAll('"', "'"),
  'a comment': goodBody.replace('[', '[ // the event\n'),
  'NaN in place of a number': goodBody.replace('"segmentCount":1', '"segmentCount":NaN'),
  'two documents in one body': `${goodBody}\n${goodBody}`,
  'a byte order mark in front': `\ufeff${goodBody}`,
  'a line break inside a string': goodBody.replace('"hi"', '"h\ni"'),
  'duplicate keys': goodBody.replace('"type":', '"type":"message-delivered","type":'),
  'a message twice, of which one is null': goodBody.replace('"message":', '"message":null,"message":'),
};

/** Bodies that some parsers read and some do not, so that a consumer only has to survive them. */
export function almostJson(): fc.Arbitrary<RawRequest> {
  return fc
    .constantFrom(...Object.entries(almost))
    .map(([what, body]) => ({ what, body, consumerMust: 'survive' }));
}
