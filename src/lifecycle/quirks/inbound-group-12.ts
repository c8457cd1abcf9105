import { type QuirkBend, withMessage } from './quirk-bend.ts';

const GROUP_SIZE = 12;
/** The numbers that are set aside for fiction in North America, 0100 to 0199 of every exchange 555. */
const FICTITIOUS = Array.from({ length: 100 }, (_, line) => `+1919555${String(100 + line).padStart(4, '0')}`);

/** Inbound groups are not limited to ten. */
export const inboundGroupOf12: QuirkBend = {
  name: 'inbound-group-12',
  bends: 'event',
  bend: event => {
    const { to, from } = event.message;
    const known: readonly unknown[] = Array.isArray(to) ? to : [];
    const strangers = FICTITIOUS.filter(number => number !== from && !known.includes(number));
    return withMessage(event, {
      to: [...known, ...strangers.slice(0, Math.max(0, GROUP_SIZE - known.length))],
    });
  },
};
