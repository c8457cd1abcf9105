import { isE164 } from '../sender.ts';
import { type QuirkBend, withMessage } from './quirk-bend.ts';

/** Some consumers were seen to be fed with numbers of digits only. */
export const numberWithoutPlus: QuirkBend = {
  name: 'number-without-plus',
  bends: 'event',
  bend: event => {
    const { to, from, owner } = event.message;
    const bare = withMessage(event, { to: plain(to), from: plain(from), owner: plain(owner) });
    return 'to' in event ? { ...bare, to: plain(event['to']) } : bare;
  },
};

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'string' && isE164(value) ? value.slice(1) : value;
}
