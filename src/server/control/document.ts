interface Described {
  readonly summary: string;
  readonly body?: object;
  readonly query?: readonly string[];
  readonly status?: string;
}

const ids = (path: string): object[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

function operation(path: string, { summary, body, query = [], status = '200' }: Described): object {
  const parameters = [
    ...ids(path),
    ...query.map(name => ({ name, in: 'query', schema: { type: 'string' } })),
  ];
  return {
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { content: { 'application/json': { schema: body } } } }),
    responses: {
      [status]: { description: 'Done.' },
      400: { description: 'What is wrong, what was expected, and a hint.' },
    },
  };
}

const paths: Readonly<Record<string, Readonly<Record<string, Described>>>> = {
  '/health': { get: { summary: 'Whether the mock runs, its time, and how many deliveries are pending.' } },
  '/inbound': {
    post: {
      summary: 'Lets an SMS, an MMS or an RBM answer come in.',
      status: '202',
      body: {
        type: 'object',
        required: ['from', 'to'],
        properties: {
          kind: {
            enum: ['message', 'rbm-message', 'suggestion-response', 'location-response'],
            default: 'message',
          },
          from: { type: 'string' },
          to: { anyOf: [{ type: 'string' }, { type: 'array', minItems: 1, items: { type: 'string' } }] },
          text: { type: 'string' },
          media: { description: 'File names or URLs; a single one for an RBM message.' },
          accountId: { type: 'string', description: 'Default: the first account.' },
        },
      },
    },
  },
  '/messages': { get: { summary: 'Messages, oldest first.', query: ['id', 'direction'] } },
  '/deliveries': {
    get: {
      summary: 'Deliveries with their attempts.',
      query: ['messageId', 'type', 'to', 'phase', 'duplicates'],
    },
  },
  '/attempts': {
    get: { summary: 'Attempts one by one.', query: ['messageId', 'type', 'to', 'phase', 'duplicates'] },
  },
  '/effects': { get: { summary: 'What consumers asked the Messaging API to send.' } },
  '/journal': {
    get: {
      summary: 'The newest 100,000 entries of the journal, or as many as limit says, as far as they fit.',
      query: ['message', 'delivery', 'type', 'status', 'since', 'until', 'kinds', 'limit', 'origins'],
    },
  },
  '/idle': {
    post: {
      summary:
        'Waits until every delivery is acknowledged or exhausted; 408 when that takes longer than timeoutMs.',
      query: ['timeoutMs'],
    },
  },
  '/deliveries/{id}/resend': {
    post: { summary: 'Delivers an envelope again, at once, as a duplicate.', status: '202' },
  },
  '/clock': { get: { summary: 'The time of the run.' } },
  '/clock/freeze': { post: { summary: 'Stops time.' } },
  '/clock/resume': { post: { summary: 'Lets time go on.' } },
  '/clock/advance': {
    post: {
      summary: 'Moves time on; what falls due on the way happens, in order.',
      body: { type: 'object', required: ['ms'], properties: { ms: { type: 'integer', minimum: 0 } } },
    },
  },
  '/outcomes/numbers/{number}': {
    put: {
      summary: 'Decides what becomes of messages to a number.',
      status: '204',
      body: { $ref: '#/components/schemas/Outcome' },
    },
  },
  '/outcomes/messages/{id}': {
    put: {
      summary: 'Decides what becomes of a message that is yet to be planned.',
      status: '204',
      body: { $ref: '#/components/schemas/Outcome' },
    },
  },
  '/outcomes': { delete: { summary: 'Forgets every decision.', status: '204' } },
  '/faults': {
    get: { summary: 'What is wrong between sender and consumer.' },
    put: {
      summary: 'Makes something go wrong between sender and consumer.',
      body: { $ref: '#/components/schemas/Faults' },
    },
    delete: { summary: 'Makes all well again.', status: '204' },
  },
  '/reset': {
    post: {
      summary: 'Forgets messages, deliveries, effects, outcomes and faults; time and ids go on.',
      status: '204',
    },
  },
};

const schemas = {
  Outcome: {
    type: 'object',
    required: ['kind'],
    properties: {
      kind: {
        enum: [
          'delivered',
          'failed',
          'delivered-twice',
          'delivered-before-sending',
          'delivered-after-9902',
          'delivered-late',
          'silent',
          'both-terminal',
        ],
      },
      errorCode: { type: 'integer', description: 'For failed and both-terminal.' },
      delayMs: { type: 'integer', description: 'For delivered-late.' },
    },
  },
  Faults: {
    type: 'object',
    properties: {
      unreachable: { type: 'boolean' },
      status: { type: 'integer', minimum: 200, maximum: 599 },
      lostAnswerRatio: { type: 'number', minimum: 0, maximum: 1 },
      answerLateMs: { type: 'integer', minimum: 0 },
    },
  },
};

/** The control API as OpenAPI 3.1. */
export const controlDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Control API of the bwkit mock',
    version: '1',
    description: 'What a test asks of the mock itself.',
  },
  servers: [{ url: '/_bwkit' }],
  paths: Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, described]) => [method, operation(path, described)]),
      ),
    ]),
  ),
  components: { schemas },
};
