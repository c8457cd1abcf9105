import { quirks, type QuirkName } from '../contract/generated/quirks.ts';
import { type Draw, drawWithin } from '../random/draw.ts';

/** Quirks that come by chance, so that a long run meets them all. */
export interface DrawnQuirks {
  /** Share of messages that one of them strikes, from 0 to 1. */
  readonly ratio: number;
  /** The quirks to draw from. Default: all on the wire that a current document shows or allows. */
  readonly from?: readonly QuirkName[] | undefined;
}

/** An id is made before anything is drawn for it, and must not change afterwards. */
const NEVER_DRAWN: QuirkName = 'uuid-id';

const documentedToday: readonly QuirkName[] = Object.values(quirks)
  .filter(({ bends, documentedToday: isDocumented }) => isDocumented && bends !== 'delivery')
  .map(({ name }) => name);

/** Adds the quirk that chance has for a message, if any, to those in force. */
export function withDrawnQuirk<Shown extends { readonly quirks: readonly QuirkName[] }>(
  behaviour: Shown,
  drawn: DrawnQuirks | undefined,
  chance: { readonly draw: Draw; readonly messageId: string },
): Shown {
  if (drawn === undefined) return behaviour;
  const draw = drawWithin(chance.draw, `quirk/${chance.messageId}`);
  const choices = (drawn.from ?? documentedToday).filter(name => name !== NEVER_DRAWN);
  const name = choices[Math.floor(draw('name') * choices.length)];
  if (name === undefined || draw('strikes') >= drawn.ratio || behaviour.quirks.includes(name))
    return behaviour;
  return { ...behaviour, quirks: [...behaviour.quirks, name] };
}
