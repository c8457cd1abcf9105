import type { Call } from '../command.ts';
import { duration, integer, share, text, toggle } from '../option-kinds.ts';
import { backoff } from './backoff.ts';
import { faultShares } from './fault-shares.ts';
import { mix } from './mix.ts';
import { rate } from './rate.ts';

/** The options of `bwkit load`. */
export const loadOptions = {
  rate: rate({
    help: 'Callbacks a second, sent when they are due however the consumer fares. Default: 100/s, without --concurrency.',
  }),
  concurrency: integer({
    from: 1,
    to: 10_000,
    help: 'Connections. Without --rate each sends its next callback when the last one is answered. Default: 256.',
    example: '50',
  }),
  duration: duration({ fallback: 30_000, help: 'How long new callbacks are sent.' }),
  mix: mix({
    fallback: { sms: 70, mms: 20, inbound: 10 },
    help: 'What messages the callbacks tell of, in parts: sms, mms, rbm, failed, inbound, inbound-mms.',
  }),
  duplicates: share({ fallback: 0, help: 'Share of callbacks that are sent twice, such as 1% or 0.01.' }),
  faults: faultShares({
    help: 'Share of callbacks that each fault strikes: lost-answer, slow-answer, server-error, unreachable, reset, slow-body, late, overlap.',
  }),
  timeout: duration({ fallback: 10_000, help: 'How long an answer may take; 10s is what Bandwidth waits.' }),
  backoff: backoff({
    fallback: [1000, 2000, 4000, 8000, 16_000],
    help: 'Pauses before a callback is tried again; the last one repeats. Bandwidth waits 5 minutes and more.',
  }),
  settle: duration({
    fallback: 30_000,
    help: 'How long to wait at the end for what is not acknowledged yet.',
  }),
  maxPending: integer({
    from: 1,
    to: 1_000_000,
    fallback: 50_000,
    help: 'When so many callbacks are not acknowledged yet, new ones wait; they take 4 KB each.',
  }),
  seed: text({ help: 'Make the same callbacks again. Default: any, and it is printed.', example: '7' }),
  auth: text({
    placeholder: 'user:password',
    help: 'Credentials to show a consumer that asks for them.',
    example: 'user:password',
  }),
  ca: text({ placeholder: 'file', help: 'Trust the certificates in this PEM file too.', example: 'ca.pem' }),
  insecure: toggle({ help: 'Accept any certificate of a consumer.' }),
  report: text({
    placeholder: 'formats',
    help: 'Also write load.json, load.html, or both: json,html.',
    example: 'json,html',
  }),
  reportDir: text({ placeholder: 'folder', fallback: '.bwkit', help: 'Where those are put.' }),
  allowRemote: toggle({ help: 'Post to URLs that are neither on this machine nor in a private network.' }),
};

/** A call of `bwkit load`. */
export type LoadCall = Pick<Call<typeof loadOptions>, 'words' | 'settings' | 'terminal'>;
