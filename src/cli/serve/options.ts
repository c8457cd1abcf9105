import { DEFAULT_RETENTION } from '../../sender/store/retention.ts';
import type { Call } from '../command.ts';
import { choice, duration, integer, share, text, texts, toggle } from '../option-kinds.ts';

/** The options of `bwkit serve`. */
export const serveOptions = {
  port: integer({
    from: 0,
    to: 65_535,
    fallback: 4010,
    help: 'Port of the Messaging API; 0 takes any free one.',
  }),
  host: text({ placeholder: 'address', fallback: '127.0.0.1', help: 'Address to listen on.' }),
  publicUrl: text({
    placeholder: 'url',
    help: 'Where others reach this mock, for links and media. Default: host and port.',
    example: 'http://mock:4010',
  }),
  callbackUrl: text({
    placeholder: 'url',
    help: 'The webhook of the consumer. Without it only the API is there.',
    example: 'http://127.0.0.1:3000/callbacks',
  }),
  inboundUrl: text({ placeholder: 'url', help: 'Where inbound messages go, if elsewhere.' }),
  statusUrl: text({ placeholder: 'url', help: 'Where receipts go, if elsewhere.' }),
  time: choice(['real', 'virtual'], {
    fallback: 'real',
    help: 'In virtual time nobody waits for a retry: it jumps whenever no attempt is in flight.',
  }),
  timeScale: integer({
    from: 1,
    to: 1_000_000,
    help: 'Run so many times as fast while no attempt is in flight.',
    example: '60',
  }),
  seed: text({
    help: 'Make the same ids, outcomes and duplicates again. Default: any, and it is printed.',
    example: '7',
  }),
  duplicates: share({ fallback: 0, help: 'Share of callbacks that are sent twice, such as 1% or 0.01.' }),
  quirk: texts({
    placeholder: 'name',
    help: 'Behave as Bandwidth sometimes does; bwkit explain lists quirks. Repeatable.',
    example: 'omit-to',
  }),
  quirkRatio: share({
    fallback: 0,
    help: 'Share of messages that some quirk of today strikes by chance: one of those of --quirk, if any are given.',
    example: '5%',
  }),
  profile: choice(['2018', '2020', '2023', '2026'], { help: 'Behave as the documents of that year say.' }),
  auth: text({
    placeholder: 'user:password',
    help: 'Credentials to show a consumer that asks for them.',
    example: 'user:password',
  }),
  user: texts({
    placeholder: 'user:password',
    help: 'Let only these users send. Repeatable. Without it anybody may.',
    example: 'user:password',
  }),
  timeout: duration({ fallback: 10_000, help: 'How long an answer may take; 10s is what Bandwidth waits.' }),
  rate: integer({
    from: 1,
    to: 100_000,
    help: 'Segments that leave in a second; beyond 15 minutes of them sends are answered 429.',
    example: '1',
  }),
  carrierName: toggle({ help: 'Name carriers in callbacks, as accounts with that feature have it.' }),
  withoutMmsReceipts: toggle({ help: 'Behave as for an account without delivery receipts for MMS.' }),
  mediaMaxBytes: integer({
    from: 1,
    to: 1_000_000_000,
    help: 'The largest media file that is taken. Default: as Bandwidth, 3.5 MB.',
    example: '3500000',
  }),
  concurrency: integer({
    from: 1,
    to: 10_000,
    fallback: 50,
    help: 'Attempts in flight to one URL at the same time.',
  }),
  allowRemote: toggle({ help: 'Post to URLs that are neither on this machine nor in a private network.' }),
  ca: text({ placeholder: 'file', help: 'Trust the certificates in this PEM file too.', example: 'ca.pem' }),
  insecure: toggle({ help: 'Accept any certificate of a consumer.' }),
  store: text({
    placeholder: 'file',
    help: 'Keep messages, deliveries, journal and effects in this file, and go on with what is in it. Default: in memory.',
    example: 'run.db',
  }),
  queue: text({
    placeholder: 'url',
    help: 'Leave the delivering to workers that meet at this Redis: redis:// or rediss://. See bwkit worker.',
    example: 'redis://127.0.0.1:6379',
  }),
  queueName: text({
    placeholder: 'name',
    help: 'The name of the fleet there. Default: bwkit.',
    example: 'staging',
  }),
  queueCa: text({ placeholder: 'file', help: 'Trust the certificates in this PEM file for rediss:// too.' }),
  maxPending: integer({
    from: 1,
    to: 100_000_000,
    help: 'With --queue, refuse messages while so many deliveries are pending. Default: 200000.',
    example: '200000',
  }),
  keep: integer({
    from: 0,
    to: 1_000_000_000,
    fallback: DEFAULT_RETENTION.deliveries,
    help: 'Deliveries that a store remembers; older ones that are finished are let go.',
  }),
  keepFor: duration({
    fallback: DEFAULT_RETENTION.ageMs,
    help: 'How long a store remembers what is finished.',
    example: '7d',
  }),
  referee: toggle({
    help: 'Let Prism hold both legs against the OpenAPI document: requests to the API, and callbacks.',
  }),
  output: choice(['interactive', 'compact', 'quiet', 'json'], {
    help: 'What is printed for every attempt. Default: interactive at a terminal, json in a pipe.',
  }),
};

/** A call of `bwkit serve`. */
export type ServeCall = Pick<Call<typeof serveOptions>, 'settings' | 'section' | 'terminal'>;
