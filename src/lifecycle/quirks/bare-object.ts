import { type QuirkBend, bent } from './quirk-bend.ts';

/** The OpenAPI documents show an event without an array around it. */
export const bareObject: QuirkBend = {
  name: 'bare-object',
  bends: 'sequence',
  bend: events => events.map(event => bent(event, 'bare-object', { envelope: { kind: 'bare-object' } })),
};
