import { type Draw, drawOne } from '../../random/draw.ts';
import { timestamp } from '../timestamp.ts';
import { type QuirkBend, withMessage } from './quirk-bend.ts';

const DIGITS = [0, 3, 6] as const;

/** Times were seen with no fraction, three digits and six; each instant keeps its own in all events of a message. */
export const timePrecision: QuirkBend = {
  name: 'time-precision',
  bends: 'event',
  bend: (event, { key, messageId }, { draw }) => {
    const bentEvent = withMessage(event, { time: rewritten(event.message['time'], messageId, draw) });
    const time = rewritten(event['time'], key, draw);
    if (event['eventTime'] === undefined) return { ...bentEvent, time };
    return { ...bentEvent, time, eventTime: rewritten(event['eventTime'], `${key}/read`, draw) };
  },
};

/** What is no time, because another quirk has struck it, stays as it is. */
function rewritten(time: unknown, key: string, draw: Draw): unknown {
  const at = typeof time === 'string' ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(at)) return time;
  return timestamp(at, drawOne(draw, `time-precision/${key}`, DIGITS), { draw, key });
}
