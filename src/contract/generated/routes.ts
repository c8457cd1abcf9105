// Generated from spec/openapi.yaml by scripts/generate.ts. To change it, change that file and run: npm run generate

/** One parameter of an operation. */
export interface RouteParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** Whether a path parameter takes slashes, plain or as %2F. */
  readonly slashes: boolean;
  readonly description: string;
  /** The JSON Schema of the value, without references. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** One operation of the API. */
export interface Route {
  readonly operationId: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** The path below a server, with parameters in braces. */
  readonly path: string;
  readonly summary: string;
  /** The base URLs that the operation is offered at. */
  readonly servers: readonly string[];
  /** The security schemes, one of which is needed. */
  readonly security: readonly string[];
  readonly parameters: readonly RouteParameter[];
  /** The content types that a request may have; none when it has no body. */
  readonly requestTypes: readonly string[];
  /** Every status that is documented → the content types of its answer. */
  readonly answers: Readonly<Record<number, readonly string[]>>;
}

/** Every operation of the API, by its id. */
export const routes = {
  listMessages: {
    operationId: 'listMessages',
    method: 'GET',
    path: '/users/{accountId}/messages',
    summary: 'Search messages',
    servers: ['https://messaging.bandwidth.com/api/v2', 'https://api.catapult.inetwork.com/v2'],
    security: ['Basic', 'OAuth2'],
    parameters: [
      {
        name: 'accountId',
        in: 'path',
        required: true,
        slashes: false,
        description: 'The account.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'messageId',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The message with this id.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'sourceTn',
        in: 'query',
        required: false,
        slashes: false,
        description:
          'The sender: one number, up to ten separated by commas, or the first five characters of one or more.',
        schema: {
          type: 'string',
          minLength: 5,
        },
      },
      {
        name: 'destinationTn',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The recipient, written like `sourceTn`.',
        schema: {
          type: 'string',
          minLength: 5,
        },
      },
      {
        name: 'messageStatus',
        in: 'query',
        required: false,
        slashes: false,
        description: 'How far the message has come.',
        schema: {
          type: 'string',
          enum: ['RECEIVED', 'QUEUED', 'SENDING', 'SENT', 'FAILED', 'DELIVERED', 'ACCEPTED', 'UNDELIVERED'],
        },
      },
      {
        name: 'messageDirection',
        in: 'query',
        required: false,
        slashes: false,
        description: 'Inbound or outbound.',
        schema: {
          type: 'string',
          enum: ['INBOUND', 'OUTBOUND'],
        },
      },
      {
        name: 'carrierName',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The carrier on the other side.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'messageType',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The kind of message.',
        schema: {
          type: 'string',
          enum: ['sms', 'mms', 'rcs'],
        },
      },
      {
        name: 'errorCode',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The error code of the message, 0 for none.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
      },
      {
        name: 'fromDateTime',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The earliest time of acceptance, with milliseconds.',
        schema: {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(Z|[+-]\\d{2}:\\d{2})$',
        },
      },
      {
        name: 'toDateTime',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The latest time of acceptance, with milliseconds.',
        schema: {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(Z|[+-]\\d{2}:\\d{2})$',
        },
      },
      {
        name: 'campaignId',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The 10DLC campaign of the message.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'fromBwLatency',
        in: 'query',
        required: false,
        slashes: false,
        description:
          'The fewest seconds that the message spent inside Bandwidth; needs Advanced Quality Metrics.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
      },
      {
        name: 'bwQueued',
        in: 'query',
        required: false,
        slashes: false,
        description: "Whether the message waits in Bandwidth's queue.",
        schema: {
          type: 'boolean',
        },
      },
      {
        name: 'product',
        in: 'query',
        required: false,
        slashes: false,
        description: 'What the message is billed as.',
        schema: {
          type: 'string',
          enum: [
            'LOCAL_A2P',
            'P2P',
            'SHORT_CODE_REACH',
            'TOLL_FREE',
            'HOSTED_SHORT_CODE',
            'ALPHA_NUMERIC',
            'RBM_MEDIA',
            'RBM_RICH',
            'RBM_CONVERSATIONAL',
          ],
        },
      },
      {
        name: 'location',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The location that holds the Bandwidth number.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'carrierQueued',
        in: 'query',
        required: false,
        slashes: false,
        description:
          'Whether the message waits at the carrier; outbound only, needs Advanced Quality Metrics.',
        schema: {
          type: 'boolean',
        },
      },
      {
        name: 'fromCarrierLatency',
        in: 'query',
        required: false,
        slashes: false,
        description:
          'The fewest seconds that the carrier took; outbound only, needs Advanced Quality Metrics.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
      },
      {
        name: 'callingNumberCountryA3',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The country of the sender, in three letters.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'calledNumberCountryA3',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The country of the recipient, in three letters.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'fromSegmentCount',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The fewest segments.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
      },
      {
        name: 'toSegmentCount',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The most segments.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
      },
      {
        name: 'fromMessageSize',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The smallest size.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
      },
      {
        name: 'toMessageSize',
        in: 'query',
        required: false,
        slashes: false,
        description: 'The largest size.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
      },
      {
        name: 'sort',
        in: 'query',
        required: false,
        slashes: false,
        description: 'A field of the listed messages, a colon, and `asc` or `desc`.',
        schema: {
          type: 'string',
          pattern: '^[A-Za-z0-9]+:(asc|desc)$',
        },
      },
      {
        name: 'pageToken',
        in: 'query',
        required: false,
        slashes: false,
        description: 'Where the page begins, from `pageInfo` of another page.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'limit',
        in: 'query',
        required: false,
        slashes: false,
        description: 'How many messages a page holds.',
        schema: {
          type: 'integer',
          minimum: 1,
          maximum: 10000,
          default: 100,
        },
      },
      {
        name: 'limitTotalCount',
        in: 'query',
        required: false,
        slashes: false,
        description: 'Whether `totalCount` stops at 10000, which makes a large search faster.',
        schema: {
          type: 'boolean',
          default: false,
        },
      },
    ],
    requestTypes: [],
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '405': ['application/json'],
      '415': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
    },
  },
  createMessage: {
    operationId: 'createMessage',
    method: 'POST',
    path: '/users/{accountId}/messages',
    summary: 'Send a message',
    servers: ['https://messaging.bandwidth.com/api/v2', 'https://api.catapult.inetwork.com/v2'],
    security: ['Basic', 'OAuth2'],
    parameters: [
      {
        name: 'accountId',
        in: 'path',
        required: true,
        slashes: false,
        description: 'The account.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
    ],
    requestTypes: ['application/json'],
    answers: {
      '202': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '405': ['application/json'],
      '406': ['application/json'],
      '413': ['application/json'],
      '415': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
    },
  },
  createMultiChannelMessage: {
    operationId: 'createMultiChannelMessage',
    method: 'POST',
    path: '/users/{accountId}/messages/multiChannel',
    summary: 'Send a message by the best of several channels',
    servers: ['https://messaging.bandwidth.com/api/v2', 'https://api.catapult.inetwork.com/v2'],
    security: ['Basic', 'OAuth2'],
    parameters: [
      {
        name: 'accountId',
        in: 'path',
        required: true,
        slashes: false,
        description: 'The account.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
    ],
    requestTypes: ['application/json'],
    answers: {
      '202': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '405': ['application/json'],
      '406': [],
      '413': ['application/json'],
      '415': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
    },
  },
  listMedia: {
    operationId: 'listMedia',
    method: 'GET',
    path: '/users/{accountId}/media',
    summary: 'List the files of the media store',
    servers: ['https://messaging.bandwidth.com/api/v2', 'https://api.catapult.inetwork.com/v2'],
    security: ['Basic', 'OAuth2'],
    parameters: [
      {
        name: 'accountId',
        in: 'path',
        required: true,
        slashes: false,
        description: 'The account.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'Continuation-Token',
        in: 'header',
        required: false,
        slashes: false,
        description: 'From the answer before, to go on where it ended.',
        schema: {
          type: 'string',
        },
      },
    ],
    requestTypes: [],
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '406': ['application/json'],
      '415': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
    },
  },
  getMedia: {
    operationId: 'getMedia',
    method: 'GET',
    path: '/users/{accountId}/media/{mediaId}',
    summary: 'Fetch a file',
    servers: ['https://messaging.bandwidth.com/api/v2', 'https://api.catapult.inetwork.com/v2'],
    security: ['Basic', 'OAuth2'],
    parameters: [
      {
        name: 'accountId',
        in: 'path',
        required: true,
        slashes: false,
        description: 'The account.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'mediaId',
        in: 'path',
        required: true,
        slashes: true,
        description:
          "The name of the file: everything after `media/`, slashes included. Bandwidth's clients send them as %2F, its pages write them plainly.",
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
    ],
    requestTypes: [],
    answers: {
      '200': ['application/octet-stream', '*/*'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '406': ['application/json'],
      '415': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
    },
  },
  uploadMedia: {
    operationId: 'uploadMedia',
    method: 'PUT',
    path: '/users/{accountId}/media/{mediaId}',
    summary: 'Store a file',
    servers: ['https://messaging.bandwidth.com/api/v2', 'https://api.catapult.inetwork.com/v2'],
    security: ['Basic', 'OAuth2'],
    parameters: [
      {
        name: 'accountId',
        in: 'path',
        required: true,
        slashes: false,
        description: 'The account.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'mediaId',
        in: 'path',
        required: true,
        slashes: true,
        description:
          "The name of the file: everything after `media/`, slashes included. Bandwidth's clients send them as %2F, its pages write them plainly.",
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'Content-Type',
        in: 'header',
        required: false,
        slashes: false,
        description: 'What the file is; it is kept and comes back with the file.',
        schema: {
          type: 'string',
        },
      },
      {
        name: 'Cache-Control',
        in: 'header',
        required: false,
        slashes: false,
        description: 'How long others may keep the file; it is kept and comes back with the file.',
        schema: {
          type: 'string',
        },
      },
    ],
    requestTypes: ['*/*'],
    answers: {
      '204': [],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '406': ['application/json'],
      '413': ['application/json'],
      '415': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
    },
  },
  deleteMedia: {
    operationId: 'deleteMedia',
    method: 'DELETE',
    path: '/users/{accountId}/media/{mediaId}',
    summary: 'Remove a file',
    servers: ['https://messaging.bandwidth.com/api/v2', 'https://api.catapult.inetwork.com/v2'],
    security: ['Basic', 'OAuth2'],
    parameters: [
      {
        name: 'accountId',
        in: 'path',
        required: true,
        slashes: false,
        description: 'The account.',
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
      {
        name: 'mediaId',
        in: 'path',
        required: true,
        slashes: true,
        description:
          "The name of the file: everything after `media/`, slashes included. Bandwidth's clients send them as %2F, its pages write them plainly.",
        schema: {
          type: 'string',
          minLength: 1,
        },
      },
    ],
    requestTypes: [],
    answers: {
      '204': [],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '406': ['application/json'],
      '415': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
    },
  },
  createAccessToken: {
    operationId: 'createAccessToken',
    method: 'POST',
    path: '/oauth2/token',
    summary: 'Get an access token',
    servers: ['https://api.bandwidth.com/api/v1'],
    security: ['Client'],
    parameters: [],
    requestTypes: ['application/x-www-form-urlencoded'],
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
    },
  },
} as const satisfies Readonly<Record<string, Route>>;

/** The id of an operation. */
export type OperationId = keyof typeof routes;
