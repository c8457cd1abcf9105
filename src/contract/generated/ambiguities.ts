// Generated from spec/delivery.yaml by scripts/generate.ts. To change it, change that file and run: npm run generate

/** What the provider leaves open: the mock does `default`, the laws draw from `admissible`. */
export const ambiguities = {
  backoff: {
    question: 'How long are the pauses between attempts?',
    evidence: 'Only that a callback is retried over 24 hours; the default is the draft of a sister product.',
    source: ['D23', 'TFV-PR'],
    default: 'doubling',
    admissible: [
      {
        name: 'doubling',
        backoffMs: [300000, 600000, 1200000, 2400000, 3600000],
      },
      {
        name: 'every-five-minutes',
        backoffMs: [300000],
      },
      {
        name: 'hourly',
        backoffMs: [3600000],
      },
      {
        name: 'quick-first',
        backoffMs: [1000, 10000, 60000, 600000, 3600000, 14400000],
      },
      {
        name: 'late',
        backoffMs: [21600000],
      },
    ],
  },
  jitterRatio: {
    question: 'By what share does a pause shrink or stretch at random?',
    evidence: 'No source mentions jitter.',
    source: ['NONE'],
    default: 0,
    admissible: [0, 0.1, 0.5],
  },
  parallelism: {
    question: 'How many attempts may one consumer see at the same time?',
    evidence: 'No source names a limit, and every event is a request of its own.',
    source: ['NONE'],
    default: 50,
    admissible: [1, 2, 8, 50],
  },
  order: {
    question: 'In what order do events of one conversation arrive when nothing fails?',
    evidence: 'No source promises an order.',
    source: ['D23'],
    default: 'as-happened',
    admissible: ['as-happened', 'newest-first', 'shuffled'],
  },
  redirect: {
    question: 'What does a 3xx answer mean?',
    evidence:
      'One sentence says that anything but 2xx is retried, another that statuses below 200 or above 399 are.',
    source: ['D18', 'D19-22', 'D23'],
    default: 'failure',
    admissible: ['failure', 'success'],
  },
  credentials: {
    question: 'When are the stored credentials sent?',
    evidence: 'One page describes challenge and response, another only that they are sent in the header.',
    source: ['NUM', 'APPS'],
    default: 'challenge',
    admissible: ['challenge', 'preemptive'],
  },
  firstRequestBody: {
    question: 'Does the request before the challenge carry the body?',
    evidence: 'The page implies that the body comes with the second request, without saying so.',
    source: ['NUM'],
    default: 'with-body',
    admissible: ['with-body', 'without-body'],
  },
  unchallenged: {
    question: 'What follows a 401 without WWW-Authenticate?',
    evidence:
      'One page says that no second request is sent and the callback is lost, another that every callback is retried.',
    source: ['NUM', 'D23'],
    default: 'retried',
    admissible: ['retried', 'dropped'],
  },
  eventsPerEnvelope: {
    question: 'How many events does one array hold?',
    evidence: 'Every example holds one; the array promises nothing.',
    source: ['S2', 'D23', 'LIVE'],
    default: 1,
    admissible: [1, 2, 5],
  },
} as const;

/** The name of a question that the provider leaves open. */
export type AmbiguityName = keyof typeof ambiguities;
