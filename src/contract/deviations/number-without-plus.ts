import { messageOf, withMessage } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { schemas } from '../generated/schemas.ts';
import { show } from '../show.ts';
import type { Departure, Deviation } from './deviation.ts';

const party = new RegExp(String(schemas['Party']?.['pattern']));

export const numberWithoutPlus: Deviation = {
  quirk: 'number-without-plus',
  hint: 'Compare numbers in one form, with the plus; Bandwidth itself writes E.164. Short codes have five or six digits and no plus.',
  find: event => {
    const message = messageOf(event);
    const recipients = Array.isArray(message['to']) ? message['to'] : [];
    return [
      ...departure('/to', event['to']),
      ...departure('/message/owner', message['owner']),
      ...departure('/message/from', message['from']),
      ...recipients.flatMap((recipient, index) => departure(`/message/to/${index}`, recipient)),
    ];
  },
  pretend: event => {
    const { owner, from, to } = messageOf(event);
    const recipients = Array.isArray(to) ? { to: to.map(withPlus) } : {};
    return withMessage(
      { ...event, ...plussed({ to: event['to'] }) },
      { ...plussed({ owner, from }), ...recipients },
    );
  },
};

function departure(path: string, value: unknown): Departure[] {
  if (!lacksPlus(value)) return [];
  return [
    {
      path,
      message: `The number ${show(value)} has no plus. Numbers are written as E.164 does, such as +15551234567.`,
    },
  ];
}

function lacksPlus(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !party.test(value);
}

function withPlus(value: unknown): unknown {
  return lacksPlus(value) ? `+${value}` : value;
}

/** Fields with their pluses, leaving absent ones absent. */
function plussed(fields: JsonObject): JsonObject {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([key, value]) => [key, withPlus(value)]));
}
