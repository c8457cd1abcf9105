/** What load can consist of: messages, each with the callbacks that tell of it. */
export const loadKinds = {
  sms: 'an SMS that is delivered',
  mms: 'an MMS that is on its way, and then delivered',
  rbm: 'an RBM message that is sent, delivered and read',
  failed: 'an SMS that fails',
  inbound: 'a text that comes in',
  'inbound-mms': 'a picture that comes in',
} as const;

export type LoadKind = keyof typeof loadKinds;

export const loadKindNames = Object.keys(loadKinds) as readonly LoadKind[];
