import { cite } from '../source.ts';
import { says } from './look-alike.ts';
import type { LookAlike } from './look-alike.ts';

const marks = ['callId', 'conferenceId', 'recordingId', 'callUrl', 'conferenceEventUrl'];

export const voice: LookAlike = {
  rule: 'look-alike-voice',
  is: 'an event of the Voice API',
  because: 'it has `eventType` and speaks of a call or a conference',
  hint: 'Point the voice application at a URL of its own; it wants BXML for an answer.',
  source: cite('VOICE'),
  recognises: event => says(event, 'eventType') && marks.some(mark => says(event, mark)),
};
