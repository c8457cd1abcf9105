import { type Draw, drawInteger } from '../../random/draw.ts';
import { type QuirkBend, withMessage } from './quirk-bend.ts';

/** The Bandwidth side of a message may be a short code, written without a plus. */
export const shortCode: QuirkBend = {
  name: 'short-code',
  bends: 'event',
  bend: (event, { audience, recipient }, { draw }) => {
    const { from, to } = event.message;
    if (audience === 'status') {
      const code = codeFor(from, draw);
      return withMessage(event, { from: code, owner: code });
    }
    const code = codeFor(recipient, draw);
    const group = Array.isArray(to) ? to.map(each => (each === recipient ? code : each)) : to;
    return { ...withMessage(event, { to: group, owner: code }), to: code };
  },
};

/** Five or six digits, always the same for one number. */
function codeFor(number: unknown, draw: Draw): string {
  return String(drawInteger(draw, `short-code/${String(number)}`, [10_000, 999_999]));
}
