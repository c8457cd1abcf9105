import { Problem, quoted } from '../report/problem.ts';

/** The place of a fleet without its password. */
export function shownPlace(url: string): string {
  if (!URL.canParse(url)) return quoted(url);
  const place = new URL(url);
  if (place.password !== '') place.password = '…';
  return decodeURI(place.href);
}

export function unreachable(url: string, cause: unknown): Problem {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ERR_MODULE_NOT_FOUND') return missingEngine(cause);
  return new Problem(
    {
      what: `The fleet at ${shownPlace(url)} cannot be joined: ${cause instanceof Error ? cause.message : String(cause)}.`,
      expected: 'A Redis that answers was expected there, with these credentials.',
      hint: 'look whether it runs (redis-cli ping), and check user, password and port; rediss:// is for TLS.',
    },
    { cause },
  );
}

function missingEngine(cause: unknown): Problem {
  return new Problem(
    {
      what: 'A fleet needs packages that are not installed: bullmq and ioredis.',
      expected: 'They are optional, because most users deliver from one process.',
      hint: 'npm install bullmq ioredis',
    },
    { cause },
  );
}

export function storeToo(): Problem {
  return new Problem({
    what: 'Both --queue and --store were given.',
    expected:
      'What is to be delivered is kept in one place: in Redis for a fleet, in a file for one process.',
    hint: 'leave one of them away.',
  });
}

export function otherTime(): Problem {
  return new Problem({
    what: 'A fleet was asked to run in a time that is not real.',
    expected: 'Workers on several machines share the real time only.',
    hint: 'leave --time and --time-scale away, or --queue.',
  });
}

export function otherSeed(seed: string): Problem {
  return new Problem({
    what: 'The fleet was begun with another seed.',
    expected: `Its seed is ${quoted(seed)}, and all of a fleet draw alike.`,
    hint: `leave --seed away, or begin another fleet with --queue-name.`,
  });
}
