import fc from 'fast-check';
import type { RawRequest } from '../../../simulation/scenario.ts';
import { goodBody } from './good-body.ts';

const brokenBodies: Readonly<Record<string, string>> = {
  'no JSON but words': 'hello',
  'an opening bracket only': '[',
  'HTML in place of JSON': '<!DOCTYPE html><title>502 Bad Gateway</title>',
  'XML in place of JSON': '<?xml version="1.0"?><callback type="message-received"/>',
  'a form in place of JSON': 'type=message-received&message.id=1',
  'brackets that do not match': '[{"type":"message-received"}}',
  'an unfinished string': '[{"type":"message-rec',
  'an unfinished escape': '[{"type":"\\u00',
  'undefined in place of a value': '[undefined]',
  'blanks only': '   \n',
};

/** Bodies that no JSON parser reads, however forgiving: nothing may come of them. Shrinks to the word `hello`. */
export function brokenJson(): fc.Arbitrary<RawRequest> {
  return fc.oneof(
    { withCrossShrink: true },
    fc.constantFrom(...Object.entries(brokenBodies)).map(([what, body]) => ({ what, body })),
    fc.integer({ min: 1, max: goodBody.length - 2 }).map(length => ({
      what: `an envelope cut off after ${length} bytes`,
      body: goodBody.slice(0, length),
    })),
  );
}
