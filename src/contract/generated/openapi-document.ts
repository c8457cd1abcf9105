// Generated from spec/openapi.yaml by scripts/generate.ts. To change it, change that file and run: npm run generate

/** spec/openapi.yaml and all files that it refers to, as one document. */
export const openapiDocument: Readonly<Record<string, unknown>> = {
  openapi: '3.1.0',
  info: {
    title: 'Bandwidth messaging, seen from outside',
    version: '2026.7.1',
    summary: 'The Messaging API v2 and the callbacks that follow from its use.',
    description:
      "An independent description of what Bandwidth's Messaging API accepts and answers, and of what it posts to its customers' applications. It was written from public documents and observations, which `x-source` names, and is not Bandwidth's own. Where the documents disagree, quirks.yaml says how and why one reading was chosen.",
    license: {
      name: 'MIT',
      identifier: 'MIT',
    },
    contact: {
      name: 'bandwidth-webhook-kit',
      url: 'https://www.npmjs.com/package/bandwidth-webhook-kit',
    },
  },
  servers: [
    {
      url: 'https://messaging.bandwidth.com/api/v2',
      description: 'Production',
    },
    {
      url: 'https://api.catapult.inetwork.com/v2',
      description: 'Production until 2019, as the pages of 2018 have it',
    },
  ],
  security: [
    {
      Basic: [],
    },
    {
      OAuth2: [],
    },
  ],
  tags: [
    {
      name: 'Messages',
      description: 'Send SMS and MMS, and search what was sent and received.',
    },
    {
      name: 'Multi-Channel',
      description: 'Send one message by the best of several channels, RBM among them. A beta since 2025.',
    },
    {
      name: 'Media',
      description: 'Keep files for MMS, and fetch those that came with inbound ones, for 48 hours.',
    },
    {
      name: 'Access',
      description: 'Get a token to be used in place of user name and password.',
    },
    {
      name: 'Callbacks',
      description: 'What Bandwidth posts to an application.',
    },
  ],
  externalDocs: {
    description: "Bandwidth's own documentation",
    url: 'https://dev.bandwidth.com/docs/messaging/',
  },
  paths: {
    '/users/{accountId}/messages': {
      parameters: [
        {
          $ref: '#/components/parameters/accountId',
        },
      ],
      post: {
        operationId: 'createMessage',
        tags: ['Messages'],
        summary: 'Send a message',
        description:
          'Takes an SMS or MMS for sending. The answer only says that the request made sense; whether the message could be sent, and whether it arrived, comes as callbacks to the application named in it.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/create-message-request',
              },
              examples: {
                sms: {
                  $ref: '#/components/examples/request-sms',
                },
                mms: {
                  $ref: '#/components/examples/request-mms',
                },
                group: {
                  $ref: '#/components/examples/request-group',
                },
                string: {
                  $ref: '#/components/examples/request-string-recipient',
                },
                'toll-free': {
                  $ref: '#/components/examples/request-toll-free',
                },
                'short-code': {
                  $ref: '#/components/examples/request-short-code',
                },
                alphanumeric: {
                  $ref: '#/components/examples/request-alphanumeric',
                },
              },
            },
          },
        },
        responses: {
          '202': {
            description: 'The message was accepted and will be sent.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/accepted-message',
                },
                examples: {
                  mms: {
                    $ref: '#/components/examples/accepted-mms',
                  },
                  sms: {
                    $ref: '#/components/examples/accepted-sms',
                  },
                  group: {
                    $ref: '#/components/examples/accepted-group',
                  },
                },
              },
            },
          },
          '400': {
            description: 'Something in the body is wrong; nothing was sent.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/create-message-error',
                },
                examples: {
                  sender: {
                    $ref: '#/components/examples/refused-sender',
                  },
                  fields: {
                    $ref: '#/components/examples/refused-fields',
                  },
                  nobody: {
                    $ref: '#/components/examples/refused-nobody',
                  },
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '406': {
            $ref: '#/components/responses/NotAcceptable',
          },
          '413': {
            $ref: '#/components/responses/TooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '429': {
            $ref: '#/components/responses/QueueFull',
          },
          '500': {
            $ref: '#/components/responses/ServerError',
          },
        },
        callbacks: {
          status: {
            $ref: '#/components/callbacks/MessageStatus',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'createMessage',
          },
          {
            key: 'D23',
            place: 'createMessage.mdx',
          },
        ],
      },
      get: {
        operationId: 'listMessages',
        tags: ['Messages'],
        summary: 'Search messages',
        description:
          'Finds messages of the last 14 days, sent and received, without their words. At least one filter is needed. A page cannot reach beyond the ten-thousandth message. The search may be called 3500 times in five minutes from one address.',
        parameters: [
          {
            $ref: '#/components/parameters/messageId',
          },
          {
            $ref: '#/components/parameters/sourceTn',
          },
          {
            $ref: '#/components/parameters/destinationTn',
          },
          {
            $ref: '#/components/parameters/messageStatus',
          },
          {
            $ref: '#/components/parameters/messageDirection',
          },
          {
            $ref: '#/components/parameters/carrierName',
          },
          {
            $ref: '#/components/parameters/messageType',
          },
          {
            $ref: '#/components/parameters/errorCode',
          },
          {
            $ref: '#/components/parameters/fromDateTime',
          },
          {
            $ref: '#/components/parameters/toDateTime',
          },
          {
            $ref: '#/components/parameters/campaignId',
          },
          {
            $ref: '#/components/parameters/fromBwLatency',
          },
          {
            $ref: '#/components/parameters/bwQueued',
          },
          {
            $ref: '#/components/parameters/product',
          },
          {
            $ref: '#/components/parameters/location',
          },
          {
            $ref: '#/components/parameters/carrierQueued',
          },
          {
            $ref: '#/components/parameters/fromCarrierLatency',
          },
          {
            $ref: '#/components/parameters/callingNumberCountryA3',
          },
          {
            $ref: '#/components/parameters/calledNumberCountryA3',
          },
          {
            $ref: '#/components/parameters/fromSegmentCount',
          },
          {
            $ref: '#/components/parameters/toSegmentCount',
          },
          {
            $ref: '#/components/parameters/fromMessageSize',
          },
          {
            $ref: '#/components/parameters/toMessageSize',
          },
          {
            $ref: '#/components/parameters/sort',
          },
          {
            $ref: '#/components/parameters/pageToken',
          },
          {
            $ref: '#/components/parameters/limit',
          },
          {
            $ref: '#/components/parameters/limitTotalCount',
          },
        ],
        responses: {
          '200': {
            description: 'The messages that match.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/message-list',
                },
                examples: {
                  page: {
                    $ref: '#/components/examples/page',
                  },
                  mixed: {
                    $ref: '#/components/examples/mixed',
                  },
                  nothing: {
                    $ref: '#/components/examples/nothing',
                  },
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '405': {
            $ref: '#/components/responses/MethodNotAllowed',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '429': {
            $ref: '#/components/responses/TooManySearches',
          },
          '500': {
            $ref: '#/components/responses/ServerError',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'listMessages',
          },
          {
            key: 'D19-22',
            place: 'getMessages.md',
          },
        ],
      },
    },
    '/users/{accountId}/messages/multiChannel': {
      parameters: [
        {
          $ref: '#/components/parameters/accountId',
        },
      ],
      post: {
        operationId: 'createMultiChannelMessage',
        tags: ['Multi-Channel'],
        summary: 'Send a message by the best of several channels',
        description:
          'Takes a message for one recipient and tries its channels in order until one of them works. Answers and errors have an envelope of their own. A beta.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/multi-channel-request',
              },
              examples: {
                sms: {
                  $ref: '#/components/examples/request-sms-2',
                },
                fallback: {
                  $ref: '#/components/examples/request-fallback',
                },
                mms: {
                  $ref: '#/components/examples/request-mms-2',
                },
                files: {
                  $ref: '#/components/examples/request-files',
                },
                card: {
                  $ref: '#/components/examples/request-card',
                },
                carousel: {
                  $ref: '#/components/examples/request-carousel',
                },
              },
            },
          },
        },
        responses: {
          '202': {
            description: 'The message was accepted and will be sent.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/multi-channel-response',
                },
                examples: {
                  sms: {
                    $ref: '#/components/examples/accepted-sms-2',
                  },
                  fallback: {
                    $ref: '#/components/examples/accepted-fallback',
                  },
                },
              },
            },
          },
          '400': {
            description: 'Something in the body is wrong; nothing was sent.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/multi-channel-error',
                },
                examples: {
                  'refused-field': {
                    $ref: '#/components/examples/refused-field',
                  },
                },
              },
            },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            headers: {
              'WWW-Authenticate': {
                $ref: '#/components/headers/WWW-Authenticate',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/multi-channel-error',
                },
                examples: {
                  unauthorized: {
                    $ref: '#/components/examples/refused-unauthorized',
                  },
                },
              },
            },
          },
          '403': {
            description: 'The credentials do not give access to this account.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/multi-channel-error',
                },
                examples: {
                  forbidden: {
                    $ref: '#/components/examples/refused-forbidden',
                  },
                },
              },
            },
          },
          '404': {
            description: 'There is no such resource.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/multi-channel-error',
                },
                examples: {
                  'not-found': {
                    $ref: '#/components/examples/refused-not-found',
                  },
                },
              },
            },
          },
          '405': {
            description: 'The resource does not know this method.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/multi-channel-error',
                },
                examples: {
                  'method-not-allowed': {
                    $ref: '#/components/examples/refused-method-not-allowed',
                  },
                },
              },
            },
          },
          '406': {
            description: 'The client accepts nothing that this resource has; there is no body.',
          },
          '413': {
            description:
              'The body is larger than what is read. Not documented; a guard that every server has.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/multi-channel-error',
                },
                examples: {
                  'too-large': {
                    $ref: '#/components/examples/refused-too-large',
                  },
                },
              },
            },
          },
          '415': {
            description: 'The body is of a type that is not read here.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/multi-channel-error',
                },
                examples: {
                  'unsupported-media-type': {
                    $ref: '#/components/examples/refused-unsupported-media-type',
                  },
                },
              },
            },
          },
          '429': {
            description: 'Too many requests.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/multi-channel-error',
                },
                examples: {
                  'rate-limit': {
                    $ref: '#/components/examples/refused-rate-limit',
                  },
                },
              },
            },
          },
          '500': {
            description: 'Bandwidth failed.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/multi-channel-error',
                },
                examples: {
                  'server-error': {
                    $ref: '#/components/examples/refused-server-error',
                  },
                },
              },
            },
          },
        },
        callbacks: {
          status: {
            $ref: '#/components/callbacks/MultiChannelStatus',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'createMultiChannelMessage',
          },
        ],
      },
    },
    '/users/{accountId}/media': {
      parameters: [
        {
          $ref: '#/components/parameters/accountId',
        },
      ],
      get: {
        operationId: 'listMedia',
        tags: ['Media'],
        summary: 'List the files of the media store',
        description:
          'Names a thousand files at most. When there are more, the answer carries a Continuation-Token, which the next request repeats.',
        parameters: [
          {
            $ref: '#/components/parameters/continuationToken',
          },
        ],
        responses: {
          '200': {
            description: 'The files.',
            headers: {
              'Continuation-Token': {
                description: 'Leads to the files that did not fit; missing when all did.',
                schema: {
                  type: 'string',
                },
                example: 'bGFzdDoyMDI0L3dpbnRlci9wb3N0ZXIuanBn',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/stored-media-list',
                },
                examples: {
                  list: {
                    $ref: '#/components/examples/list',
                  },
                },
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '406': {
            $ref: '#/components/responses/NotAcceptable',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '429': {
            $ref: '#/components/responses/QueueFull',
          },
          '500': {
            $ref: '#/components/responses/ServerError',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'listMedia',
          },
          {
            key: 'D23',
            place: 'mediaManagement.mdx',
          },
        ],
      },
    },
    '/users/{accountId}/media/{mediaId}': {
      parameters: [
        {
          $ref: '#/components/parameters/accountId',
        },
        {
          $ref: '#/components/parameters/mediaId',
        },
      ],
      get: {
        operationId: 'getMedia',
        tags: ['Media'],
        summary: 'Fetch a file',
        description:
          'Answers with the bytes of a file that was uploaded, or that came with an inbound MMS, and with the content type and cache control that belong to it.',
        responses: {
          '200': {
            description: 'The bytes of the file.',
            headers: {
              'Cache-Control': {
                description: 'What was given with the upload.',
                schema: {
                  type: 'string',
                },
                example: 'no-cache',
              },
            },
            content: {
              'application/octet-stream': {
                schema: {
                  contentMediaType: 'application/octet-stream',
                },
                example: 'the bytes of the file',
              },
              '*/*': {
                schema: {
                  contentMediaType: 'application/octet-stream',
                },
                example: 'the bytes of the file',
              },
            },
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '406': {
            $ref: '#/components/responses/NotAcceptable',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '429': {
            $ref: '#/components/responses/QueueFull',
          },
          '500': {
            $ref: '#/components/responses/ServerError',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'getMedia',
          },
          {
            key: 'D23',
            place: 'mediaManagement.mdx',
          },
        ],
      },
      put: {
        operationId: 'uploadMedia',
        tags: ['Media'],
        summary: 'Store a file',
        description:
          'Keeps the body under a name for 48 hours, with its content type and cache control. A file that has the name already is replaced.',
        parameters: [
          {
            $ref: '#/components/parameters/contentType',
          },
          {
            $ref: '#/components/parameters/cacheControl',
          },
        ],
        requestBody: {
          required: true,
          description: 'The bytes of the file, as what they are.',
          content: {
            '*/*': {
              schema: {
                contentMediaType: 'application/octet-stream',
              },
              example: 'the bytes of the file',
            },
          },
        },
        responses: {
          '204': {
            description: 'The file is stored.',
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '406': {
            $ref: '#/components/responses/NotAcceptable',
          },
          '413': {
            $ref: '#/components/responses/TooLarge',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '429': {
            $ref: '#/components/responses/QueueFull',
          },
          '500': {
            $ref: '#/components/responses/ServerError',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'uploadMedia',
          },
          {
            key: 'D23',
            place: 'mediaManagement.mdx',
          },
        ],
      },
      delete: {
        operationId: 'deleteMedia',
        tags: ['Media'],
        summary: 'Remove a file',
        description: 'Forgets a file at once. Its name can be used again.',
        responses: {
          '204': {
            description: 'The file is gone.',
          },
          '400': {
            $ref: '#/components/responses/BadRequest',
          },
          '401': {
            $ref: '#/components/responses/Unauthorized',
          },
          '403': {
            $ref: '#/components/responses/Forbidden',
          },
          '404': {
            $ref: '#/components/responses/NotFound',
          },
          '406': {
            $ref: '#/components/responses/NotAcceptable',
          },
          '415': {
            $ref: '#/components/responses/UnsupportedMediaType',
          },
          '429': {
            $ref: '#/components/responses/QueueFull',
          },
          '500': {
            $ref: '#/components/responses/ServerError',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'deleteMedia',
          },
          {
            key: 'D23',
            place: 'mediaManagement.mdx',
          },
        ],
      },
    },
    '/oauth2/token': {
      servers: [
        {
          url: 'https://api.bandwidth.com/api/v1',
          description: 'Production',
        },
      ],
      post: {
        operationId: 'createAccessToken',
        tags: ['Access'],
        summary: 'Get an access token',
        description:
          "Exchanges client id and secret, sent as Basic credentials, for a token. Bandwidth's clients ask this address whatever address they were given for the API.",
        security: [
          {
            Client: [],
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: {
                $ref: '#/components/schemas/access-token-request',
              },
              examples: {
                request: {
                  $ref: '#/components/examples/request',
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'A token.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/access-token',
                },
                examples: {
                  token: {
                    $ref: '#/components/examples/token',
                  },
                },
              },
            },
          },
          '400': {
            description: 'The grant is not one that is given.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/access-token-error',
                },
                examples: {
                  grant: {
                    $ref: '#/components/examples/refused-grant',
                  },
                },
              },
            },
          },
          '401': {
            description: 'The client id or its secret is wrong.',
            headers: {
              'WWW-Authenticate': {
                $ref: '#/components/headers/WWW-Authenticate',
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/access-token-error',
                },
                examples: {
                  client: {
                    $ref: '#/components/examples/refused-client',
                  },
                },
              },
            },
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'securitySchemes.OAuth2',
          },
          {
            key: 'SDK',
            place: 'configuration.ts',
          },
        ],
      },
    },
  },
  webhooks: {
    'message-received': {
      post: {
        operationId: 'onMessageReceived',
        tags: ['Callbacks'],
        summary: 'A message came in',
        description:
          'Every SMS or MMS to an owned number, and every text or file from an RBM conversation. A group message comes once for every owned recipient, each with an id of its own.',
        parameters: [
          {
            $ref: '#/components/parameters/userAgent',
          },
        ],
        security: [
          {},
          {
            Challenged: [],
          },
        ],
        requestBody: {
          required: true,
          description: 'An array of one event.',
          content: {
            'application/json': {
              schema: {
                type: 'array',
                minItems: 1,
                maxItems: 1,
                items: {
                  $ref: '#/components/schemas/message-received',
                },
              },
              example: [
                {
                  time: '2026-07-08T09:20:05.118302Z',
                  type: 'message-received',
                  to: '+15552221111',
                  description: 'Incoming message received',
                  message: {
                    id: '1783502405118wwdpskl9g8wv9gwf',
                    owner: '+15552221111',
                    applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                    time: '2026-07-08T09:20:05.118302Z',
                    segmentCount: 1,
                    direction: 'in',
                    to: ['+15552221111'],
                    from: '+15554443333',
                    text: 'Here is the receipt.',
                    media: [
                      'https://messaging.bandwidth.com/api/v2/users/9900000/media/1783502405118wwdpskl9g8wv9gwf/0/receipt.jpg',
                      'https://messaging.bandwidth.com/api/v2/users/9900000/media/1783502405118wwdpskl9g8wv9gwf/1/smil.xml',
                    ],
                  },
                },
              ],
            },
          },
        },
        responses: {
          '401': {
            $ref: '#/components/responses/Challenge',
          },
          '2XX': {
            $ref: '#/components/responses/Acknowledged',
          },
          default: {
            $ref: '#/components/responses/NotAcknowledged',
          },
        },
      },
    },
    'message-sending': {
      post: {
        operationId: 'onMessageSending',
        tags: ['Callbacks'],
        summary: 'A message is on its way',
        description: 'Between acceptance and the end, for an MMS with delivery receipts and for RBM.',
        parameters: [
          {
            $ref: '#/components/parameters/userAgent',
          },
        ],
        security: [
          {},
          {
            Challenged: [],
          },
        ],
        requestBody: {
          required: true,
          description: 'An array of one event.',
          content: {
            'application/json': {
              schema: {
                type: 'array',
                minItems: 1,
                maxItems: 1,
                items: {
                  $ref: '#/components/schemas/message-sending',
                },
              },
              example: [
                {
                  time: '2024-06-25T18:42:36.979456Z',
                  type: 'message-sending',
                  to: '+15554443333',
                  description: 'Message is sending to carrier.',
                  message: {
                    id: '17193409558762479i8rdy46rrsef',
                    owner: '+15552221111',
                    applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                    time: '2024-06-25T18:42:35.876906Z',
                    segmentCount: 1,
                    direction: 'out',
                    to: ['+15554443333'],
                    from: '+15552221111',
                    text: '',
                    media: ['https://example.com/pictures/logo.png'],
                    tag: 'campaign 12',
                  },
                },
              ],
            },
          },
        },
        responses: {
          '401': {
            $ref: '#/components/responses/Challenge',
          },
          '2XX': {
            $ref: '#/components/responses/Acknowledged',
          },
          default: {
            $ref: '#/components/responses/NotAcknowledged',
          },
        },
      },
    },
    'message-sent': {
      post: {
        operationId: 'onMessageSent',
        tags: ['Callbacks'],
        summary: 'A message has left Bandwidth',
        description: 'It is in transit to the carrier; nothing is known about its arrival.',
        parameters: [
          {
            $ref: '#/components/parameters/userAgent',
          },
        ],
        security: [
          {},
          {
            Challenged: [],
          },
        ],
        requestBody: {
          required: true,
          description: 'An array of one event.',
          content: {
            'application/json': {
              schema: {
                type: 'array',
                minItems: 1,
                maxItems: 1,
                items: {
                  $ref: '#/components/schemas/message-sent',
                },
              },
              example: [
                {
                  time: '2026-07-08T09:40:10.010101Z',
                  type: 'message-sent',
                  to: '+15554443333',
                  description: 'Message sent to carrier',
                  message: {
                    id: '17835036095556mf1qmjha6eh1e6x',
                    owner: '+15552221111',
                    applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                    time: '2026-07-08T09:40:09.555555Z',
                    segmentCount: 1,
                    direction: 'out',
                    to: ['+15554443333'],
                    from: '+15552221111',
                    text: '',
                    tag: 'v2 lab',
                  },
                },
              ],
            },
          },
        },
        responses: {
          '401': {
            $ref: '#/components/responses/Challenge',
          },
          '2XX': {
            $ref: '#/components/responses/Acknowledged',
          },
          default: {
            $ref: '#/components/responses/NotAcknowledged',
          },
        },
      },
    },
    'message-delivered': {
      post: {
        operationId: 'onMessageDelivered',
        tags: ['Callbacks'],
        summary: 'A message was delivered',
        description: 'The good end of one recipient of a message.',
        parameters: [
          {
            $ref: '#/components/parameters/userAgent',
          },
        ],
        security: [
          {},
          {
            Challenged: [],
          },
        ],
        requestBody: {
          required: true,
          description: 'An array of one event.',
          content: {
            'application/json': {
              schema: {
                type: 'array',
                minItems: 1,
                maxItems: 1,
                items: {
                  $ref: '#/components/schemas/message-delivered',
                },
              },
              example: [
                {
                  time: '2026-07-08T09:50:11.160744Z',
                  type: 'message-delivered',
                  to: '+15554443333',
                  description: 'Message delivered to handset.',
                  message: {
                    id: '1783504209001aoj9usr5m4ifzk2j',
                    owner: '+15552221111',
                    applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                    time: '2026-07-08T09:50:09.001000Z',
                    segmentCount: 1,
                    direction: 'out',
                    to: ['+15554443333'],
                    from: '+15552221111',
                    text: '',
                    tag: 'order 1017',
                  },
                },
              ],
            },
          },
        },
        responses: {
          '401': {
            $ref: '#/components/responses/Challenge',
          },
          '2XX': {
            $ref: '#/components/responses/Acknowledged',
          },
          default: {
            $ref: '#/components/responses/NotAcknowledged',
          },
        },
      },
    },
    'message-failed': {
      post: {
        operationId: 'onMessageFailed',
        tags: ['Callbacks'],
        summary: 'A message failed',
        description: 'The bad end of one recipient of a message, with the error code that says why.',
        parameters: [
          {
            $ref: '#/components/parameters/userAgent',
          },
        ],
        security: [
          {},
          {
            Challenged: [],
          },
        ],
        requestBody: {
          required: true,
          description: 'An array of one event.',
          content: {
            'application/json': {
              schema: {
                type: 'array',
                minItems: 1,
                maxItems: 1,
                items: {
                  $ref: '#/components/schemas/message-failed',
                },
              },
              example: [
                {
                  time: '2016-09-14T18:20:16Z',
                  type: 'message-failed',
                  to: '+525512345678',
                  description: 'forbidden to country',
                  errorCode: 4432,
                  message: {
                    id: '14738772160005eml5q29xmxp8q5x',
                    owner: '+15552221111',
                    applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                    time: '2016-09-14T18:20:16Z',
                    segmentCount: 1,
                    direction: 'out',
                    to: ['+15554443333', '+525512345678'],
                    from: '+15552221111',
                    text: '',
                    media: ['https://example.com/pictures/demo.jpg'],
                  },
                },
              ],
            },
          },
        },
        responses: {
          '401': {
            $ref: '#/components/responses/Challenge',
          },
          '2XX': {
            $ref: '#/components/responses/Acknowledged',
          },
          default: {
            $ref: '#/components/responses/NotAcknowledged',
          },
        },
      },
    },
    'message-read': {
      post: {
        operationId: 'onMessageRead',
        tags: ['Callbacks'],
        summary: 'A message was read',
        description: 'RBM only: the recipient opened it.',
        parameters: [
          {
            $ref: '#/components/parameters/userAgent',
          },
        ],
        security: [
          {},
          {
            Challenged: [],
          },
        ],
        requestBody: {
          required: true,
          description: 'An array of one event.',
          content: {
            'application/json': {
              schema: {
                type: 'array',
                minItems: 1,
                maxItems: 1,
                items: {
                  $ref: '#/components/schemas/message-read',
                },
              },
              example: [
                {
                  time: '2026-07-08T10:20:00.278000Z',
                  type: 'message-read',
                  to: '+15554443333',
                  description: 'Message read by recipient.',
                  eventTime: '2026-07-08T10:19:59.801000Z',
                  message: {
                    id: '1783505937666eqvdqmnpqqahl2at',
                    owner: 'BandwidthShop',
                    applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                    time: '2026-07-08T10:18:57.666000Z',
                    segmentCount: 1,
                    direction: 'out',
                    to: ['+15554443333'],
                    from: 'BandwidthShop',
                    text: '',
                    tag: 'spring sale',
                    channel: 'RBM',
                  },
                },
              ],
            },
          },
        },
        responses: {
          '401': {
            $ref: '#/components/responses/Challenge',
          },
          '2XX': {
            $ref: '#/components/responses/Acknowledged',
          },
          default: {
            $ref: '#/components/responses/NotAcknowledged',
          },
        },
      },
    },
    'suggestion-response': {
      post: {
        operationId: 'onSuggestionResponse',
        tags: ['Callbacks'],
        summary: 'A button was tapped',
        description: 'RBM only: the recipient chose a suggested reply or action.',
        parameters: [
          {
            $ref: '#/components/parameters/userAgent',
          },
        ],
        security: [
          {},
          {
            Challenged: [],
          },
        ],
        requestBody: {
          required: true,
          description: 'An array of one event.',
          content: {
            'application/json': {
              schema: {
                type: 'array',
                minItems: 1,
                maxItems: 1,
                items: {
                  $ref: '#/components/schemas/suggestion-response',
                },
              },
              example: [
                {
                  time: '2026-07-08T10:30:00.100200Z',
                  type: 'suggestion-response',
                  to: 'BandwidthShop',
                  description: 'Suggestion response received',
                  message: {
                    id: '1783506600100n2cpvi89rirhy2fl',
                    owner: 'BandwidthShop',
                    applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                    time: '2026-07-08T10:30:00.100200Z',
                    segmentCount: 1,
                    direction: 'in',
                    to: ['BandwidthShop'],
                    from: '+15554443333',
                    channel: 'RBM',
                    suggestionResponse: {
                      text: 'Yes, please',
                      postbackData: 'Y29uZmlybS0xMDE3',
                      pairedMessageId: '1783505937666eqvdqmnpqqahl2at',
                    },
                  },
                },
              ],
            },
          },
        },
        responses: {
          '401': {
            $ref: '#/components/responses/Challenge',
          },
          '2XX': {
            $ref: '#/components/responses/Acknowledged',
          },
          default: {
            $ref: '#/components/responses/NotAcknowledged',
          },
        },
      },
    },
    'requested-location-response': {
      post: {
        operationId: 'onRequestedLocationResponse',
        tags: ['Callbacks'],
        summary: 'A location was shared',
        description: 'RBM only: the recipient answered a request for a location.',
        parameters: [
          {
            $ref: '#/components/parameters/userAgent',
          },
        ],
        security: [
          {},
          {
            Challenged: [],
          },
        ],
        requestBody: {
          required: true,
          description: 'An array of one event.',
          content: {
            'application/json': {
              schema: {
                type: 'array',
                minItems: 1,
                maxItems: 1,
                items: {
                  $ref: '#/components/schemas/requested-location-response',
                },
              },
              example: [
                {
                  time: '2026-07-08T10:40:00.998877Z',
                  type: 'requested-location-response',
                  to: 'BandwidthShop',
                  description: 'Location response received',
                  message: {
                    id: '1783507200998tqa5tmapduhxse59',
                    owner: 'BandwidthShop',
                    applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                    time: '2026-07-08T10:40:00.998877Z',
                    segmentCount: 1,
                    direction: 'in',
                    to: ['BandwidthShop'],
                    from: '+15554443333',
                    channel: 'RBM',
                    locationResponse: {
                      latitude: '37.7749',
                      longitude: '-122.4194',
                    },
                  },
                },
              ],
            },
          },
        },
        responses: {
          '401': {
            $ref: '#/components/responses/Challenge',
          },
          '2XX': {
            $ref: '#/components/responses/Acknowledged',
          },
          default: {
            $ref: '#/components/responses/NotAcknowledged',
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      Basic: {
        type: 'http',
        scheme: 'basic',
        description: 'User name and password of an API user.',
      },
      OAuth2: {
        type: 'oauth2',
        description: 'A token for client id and secret.',
        flows: {
          clientCredentials: {
            tokenUrl: 'https://api.bandwidth.com/api/v1/oauth2/token',
            scopes: {},
          },
        },
      },
      Client: {
        type: 'http',
        scheme: 'basic',
        description: 'Client id and secret, for the token only.',
      },
      Challenged: {
        type: 'http',
        scheme: 'basic',
        description:
          'The user id and password that an application stores for its callback URL. They come with a second request, after the first was answered with 401 and a WWW-Authenticate header.',
      },
    },
    schemas: {
      SearchInstant: {
        title: 'SearchInstant',
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}(Z|[+-]\\d{2}:\\d{2})$',
        description:
          'A moment with exactly three digits after the second; the search refuses it without them.',
        'x-source': [
          {
            key: 'CLI',
            place: 'AGENTS.md',
          },
        ],
      },
      'message-status': {
        title: 'MessageStatus',
        type: 'string',
        enum: ['RECEIVED', 'QUEUED', 'SENDING', 'SENT', 'FAILED', 'DELIVERED', 'ACCEPTED', 'UNDELIVERED'],
        description:
          "How far a message has come. RECEIVED: the request was taken. ACCEPTED: an inbound message was taken by the customer. UNDELIVERED: it cannot be delivered. Examples of Bandwidth's also show DLR_EXPIRED, which is no value.",
        'x-source': [
          {
            key: 'SPEC',
            place: 'messageStatusEnum',
          },
          {
            key: 'D19-22',
            place: 'getMessages.md',
          },
        ],
      },
      'list-direction': {
        title: 'ListDirection',
        type: 'string',
        enum: ['INBOUND', 'OUTBOUND'],
        description: 'Whether the message came to a Bandwidth number or was sent from one.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'listMessageDirectionEnum',
          },
        ],
      },
      'message-type': {
        title: 'MessageType',
        type: 'string',
        enum: ['sms', 'mms', 'rcs'],
        description: 'The kind of message; RBM messages are listed as rcs.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'messageTypeEnum',
          },
        ],
      },
      product: {
        title: 'Product',
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
        description: 'What the message is billed as.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'productTypeEnum',
          },
        ],
      },
      'page-info': {
        title: 'PageInfo',
        type: 'object',
        description: 'Where the neighbouring pages are; empty when this page is the only one.',
        properties: {
          prevPage: {
            type: 'string',
            format: 'uri',
            description: 'The address of the page before this one.',
          },
          nextPage: {
            type: 'string',
            format: 'uri',
            description: 'The address of the page after this one.',
          },
          prevPageToken: {
            type: 'string',
            description: 'The `pageToken` of the page before this one.',
          },
          nextPageToken: {
            type: 'string',
            description: 'The `pageToken` of the page after this one.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'pageInfo',
          },
        ],
      },
      'message-id': {
        title: 'MessageId',
        type: 'string',
        minLength: 1,
        maxLength: 36,
        description:
          'Names one message. Usually the Unix milliseconds of its creation (13 digits) and 16 lower-case letters or digits; sometimes a UUID. Treat it as opaque. All recipients of an outbound group message share one id; every owned recipient of an inbound group message gets its own.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallbackMessage.id',
          },
          {
            key: 'CAP2',
            place: 'message.id',
          },
        ],
      },
      'segment-count': {
        title: 'SegmentCount',
        type: 'integer',
        minimum: 1,
        description:
          'Into how many segments the text was cut for the carriers, and so what the message costs. Always 1 for an MMS.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'segmentCount',
          },
          {
            key: 'S3',
            place: 'message.segmentCount',
          },
        ],
      },
      'message-list-item': {
        title: 'MessageListItem',
        type: 'object',
        description:
          'What is kept of one message for 14 days: everything but its words. A group message has one item per recipient.',
        properties: {
          messageId: {
            $ref: '#/components/schemas/message-id',
          },
          accountId: {
            type: 'string',
            description: 'The account that the message belongs to.',
          },
          sourceTn: {
            type: 'string',
            description: 'Who the message comes from.',
          },
          destinationTn: {
            type: 'string',
            description: 'The one recipient that this item is about.',
          },
          messageStatus: {
            $ref: '#/components/schemas/message-status',
          },
          messageDirection: {
            $ref: '#/components/schemas/list-direction',
          },
          messageType: {
            $ref: '#/components/schemas/message-type',
          },
          segmentCount: {
            $ref: '#/components/schemas/segment-count',
          },
          errorCode: {
            type: 'integer',
            minimum: 0,
            description: 'Why it failed, or 0.',
          },
          receiveTime: {
            type: 'string',
            format: 'date-time',
            description: 'When Bandwidth took the message.',
          },
          carrierName: {
            type: ['string', 'null'],
            description: 'The carrier on the other side, where it is known; never for an MMS.',
          },
          messageSize: {
            type: ['integer', 'null'],
            minimum: 0,
            description: 'The size with headers, in bytes.',
          },
          messageLength: {
            type: 'integer',
            minimum: 0,
            description: 'The length of the words, in characters.',
          },
          attachmentCount: {
            type: ['integer', 'null'],
            minimum: 0,
            description: 'The number of attachments.',
          },
          recipientCount: {
            type: ['integer', 'null'],
            minimum: 1,
            description: 'The number of recipients.',
          },
          campaignClass: {
            type: ['string', 'null'],
            description: 'The class of the 10DLC campaign.',
          },
          campaignId: {
            type: ['string', 'null'],
            description: 'The 10DLC campaign.',
          },
          bwLatency: {
            type: ['integer', 'null'],
            minimum: 0,
            description: 'The seconds inside Bandwidth; only with Advanced Quality Metrics.',
          },
          carrierLatency: {
            type: ['integer', 'null'],
            minimum: 0,
            description: 'The seconds at the carrier, outbound only; only with Advanced Quality Metrics.',
          },
          callingNumberCountryA3: {
            type: ['string', 'null'],
            description: 'The country of the sender, in three letters.',
          },
          calledNumberCountryA3: {
            type: ['string', 'null'],
            description: 'The country of the recipient, in three letters.',
          },
          product: {
            description: 'What the message is billed as, where that is known.',
            oneOf: [
              {
                $ref: '#/components/schemas/product',
              },
              {
                type: 'null',
              },
            ],
          },
          location: {
            type: ['string', 'null'],
            description: 'The location that holds the Bandwidth number.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'listMessageItem',
          },
        ],
      },
      'message-list': {
        title: 'MessageList',
        type: 'object',
        description: 'One page of the messages that match a search.',
        required: ['totalCount', 'pageInfo', 'messages'],
        properties: {
          totalCount: {
            type: 'integer',
            minimum: 0,
            description: 'How many messages match in all; at most 10000 when `limitTotalCount` is true.',
          },
          pageInfo: {
            $ref: '#/components/schemas/page-info',
          },
          messages: {
            type: 'array',
            description: 'The messages of this page.',
            items: {
              $ref: '#/components/schemas/message-list-item',
            },
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'messagesList',
          },
        ],
      },
      'request-error': {
        title: 'RequestError',
        type: 'object',
        description: 'Why a request was refused. Nothing was sent and nothing is billed.',
        required: ['type', 'description'],
        properties: {
          type: {
            type: 'string',
            description: 'The kind of refusal, for programs.',
          },
          description: {
            type: 'string',
            description: 'The same for people.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'messagingRequestError',
          },
          {
            key: 'D23',
            place: 'errors.mdx',
          },
        ],
      },
      'not-found-error': {
        title: 'NotFoundError',
        type: 'object',
        description:
          "What an unknown path or resource is answered with. It comes from the web framework and looks unlike the other errors, whatever Bandwidth's OpenAPI document says.",
        required: ['timestamp', 'status', 'error', 'message', 'path'],
        properties: {
          timestamp: {
            type: 'string',
            format: 'date-time',
            description: 'When the request was refused.',
          },
          status: {
            type: 'integer',
            const: 404,
            description: 'The status of the answer, once more.',
          },
          error: {
            type: 'string',
            description: 'The name of the status.',
          },
          message: {
            type: 'string',
            description: 'What was not found.',
          },
          path: {
            type: 'string',
            description: 'The path of the request.',
          },
        },
        'x-source': [
          {
            key: 'D23',
            place: 'errors.mdx',
          },
        ],
      },
      application: {
        title: 'Application',
        type: 'string',
        minLength: 1,
        description:
          'The messaging application that the sender belongs to. Its URLs are where callbacks go. A UUID in every example.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'applicationId',
          },
        ],
      },
      destination: {
        title: 'Destination',
        type: 'string',
        pattern: '^\\+[1-9]\\d{1,14}$',
        description: 'A recipient as an E.164 number, with its plus.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'messageRequest.to',
          },
        ],
      },
      destinations: {
        title: 'Destinations',
        description:
          "Who the message goes to: one number, or up to ten of them. More than one makes it a group message, which is always an MMS. Bandwidth's pages allow a single string; its OpenAPI document knows the array only.",
        oneOf: [
          {
            $ref: '#/components/schemas/destination',
          },
          {
            type: 'array',
            minItems: 1,
            maxItems: 10,
            uniqueItems: true,
            items: {
              $ref: '#/components/schemas/destination',
            },
          },
        ],
        'x-source': [
          {
            key: 'SPEC',
            place: 'messageRequest.to',
          },
          {
            key: 'D23',
            place: 'createMessage.mdx',
          },
        ],
      },
      sender: {
        title: 'Sender',
        type: 'string',
        pattern: '^(\\+[1-9]\\d{1,14}|\\d{5,6}|(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11})$',
        description:
          'Who the message comes from: an E.164 number of the account, a short code of five or six digits, or an alphanumeric sender of at most eleven letters, digits, spaces, hyphens, pluses, underscores and ampersands, one of them a letter.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'messageRequest.from',
          },
          {
            key: 'CLI',
            place: 'internal/cmdutil/numbertype.go',
          },
        ],
      },
      text: {
        title: 'Text',
        type: 'string',
        maxLength: 2048,
        description:
          'The words of the message, at most 2048 characters. Bandwidth does not keep them; it counts them in segments of 160 GSM-7 or 70 UCS-2 characters.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'messageText',
          },
        ],
      },
      'attachment-url': {
        title: 'AttachmentUrl',
        type: 'string',
        format: 'uri',
        maxLength: 4096,
        description: 'Where Bandwidth is to fetch one attachment from.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'messageMedia',
          },
        ],
      },
      'custom-tag': {
        title: 'CustomTag',
        type: 'string',
        maxLength: 1024,
        description: "Any string of the sender's, repeated in every callback about the message.",
        'x-source': [
          {
            key: 'SPEC',
            place: 'tag',
          },
        ],
      },
      'send-priority': {
        title: 'SendPriority',
        type: 'string',
        enum: ['default', 'high'],
        description:
          "How soon the message leaves the account's queue. Pages of 2021 allow it for toll-free and short-code SMS only; the OpenAPI document of today has no such limit.",
        'x-source': [
          {
            key: 'SPEC',
            place: 'priorityEnum',
          },
        ],
      },
      expiration: {
        title: 'Expiration',
        type: 'string',
        format: 'date-time',
        description:
          'Until when the message may be sent, in the future and with any offset. A message that is still waiting then fails with 4360.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'expiration',
          },
          {
            key: 'D19-22',
            place: 'createMessage.md',
          },
        ],
      },
      'create-message-request': {
        title: 'CreateMessageRequest',
        type: 'object',
        description:
          'A message to be sent. It has a text, media, or both. Media or a second recipient make it an MMS, otherwise it is an SMS.',
        required: ['applicationId', 'to', 'from'],
        properties: {
          applicationId: {
            $ref: '#/components/schemas/application',
          },
          to: {
            $ref: '#/components/schemas/destinations',
          },
          from: {
            $ref: '#/components/schemas/sender',
          },
          text: {
            $ref: '#/components/schemas/text',
          },
          media: {
            type: 'array',
            description: 'The attachments of an MMS.',
            items: {
              $ref: '#/components/schemas/attachment-url',
            },
          },
          tag: {
            $ref: '#/components/schemas/custom-tag',
          },
          priority: {
            $ref: '#/components/schemas/send-priority',
          },
          expiration: {
            $ref: '#/components/schemas/expiration',
          },
        },
        anyOf: [
          {
            required: ['text'],
            properties: {
              text: {
                type: 'string',
                minLength: 1,
              },
            },
          },
          {
            required: ['media'],
            properties: {
              media: {
                type: 'array',
                minItems: 1,
              },
            },
          },
        ],
        'x-source': [
          {
            key: 'SPEC',
            place: 'messageRequest',
          },
          {
            key: 'D23',
            place: 'createMessage.mdx',
          },
        ],
      },
      party: {
        title: 'Party',
        type: 'string',
        minLength: 1,
        pattern: '^(\\+.+|\\d{0,6}|.*[^\\d ().-].*)$',
        description:
          'One end of a message. Usually an E.164 number with its plus; it may also be a short code of five or six digits, an alphanumeric sender (at most eleven characters, one of them a letter), the name of an RBM agent, or whatever else is no bare number of seven digits and more.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'messageRequest.from',
          },
          {
            key: 'SPEC',
            place: 'inboundCallback.to',
          },
        ],
      },
      instant: {
        title: 'Instant',
        type: 'string',
        format: 'date-time',
        description:
          'A moment, written as RFC 3339 says. Bandwidth writes UTC with a `Z` and no, three or six digits after the second; a reader should take any number of digits and any offset.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallback.time',
          },
          {
            key: 'RFC3339',
            place: 'section 5.6',
          },
        ],
      },
      recipients: {
        title: 'Recipients',
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: {
          $ref: '#/components/schemas/party',
        },
        description:
          "Everybody the message was addressed to: always an array in a callback, and always the whole group, also on a receipt that is about one of them only (see the event's own `to`).",
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallbackMessage.to',
          },
          {
            key: 'S3',
            place: 'example 4 of 4',
          },
        ],
      },
      'accepted-message': {
        title: 'AcceptedMessage',
        type: 'object',
        description:
          'The message as it was accepted, before anything is known about its fate: most checks happen after this answer, and their results come as callbacks.',
        required: ['id', 'owner', 'applicationId', 'time', 'segmentCount', 'direction', 'to', 'from'],
        properties: {
          id: {
            $ref: '#/components/schemas/message-id',
          },
          owner: {
            $ref: '#/components/schemas/party',
            description: 'Always the sender.',
          },
          applicationId: {
            $ref: '#/components/schemas/application',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the message was accepted.',
          },
          segmentCount: {
            $ref: '#/components/schemas/segment-count',
          },
          direction: {
            type: 'string',
            const: 'out',
            description: 'Sent through Bandwidth.',
          },
          to: {
            $ref: '#/components/schemas/recipients',
          },
          from: {
            $ref: '#/components/schemas/party',
            description: 'Who the message comes from.',
          },
          media: {
            type: 'array',
            uniqueItems: true,
            description: 'The attachments, as they were sent.',
            items: {
              $ref: '#/components/schemas/attachment-url',
            },
          },
          text: {
            type: 'string',
            description: 'The words, as they were sent; this answer is the only place that repeats them.',
          },
          tag: {
            $ref: '#/components/schemas/custom-tag',
          },
          priority: {
            $ref: '#/components/schemas/send-priority',
          },
          expiration: {
            $ref: '#/components/schemas/expiration',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'message',
          },
        ],
      },
      'field-error': {
        title: 'FieldError',
        type: 'object',
        description: 'What is wrong with one field of a request.',
        required: ['fieldName', 'description'],
        properties: {
          fieldName: {
            type: 'string',
            description: 'The field.',
          },
          description: {
            type: 'string',
            description: 'What it should be.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'fieldError',
          },
        ],
      },
      'create-message-error': {
        title: 'CreateMessageError',
        type: 'object',
        description: 'Why a message was not accepted, field by field where a field is to blame.',
        required: ['type', 'description'],
        properties: {
          type: {
            type: 'string',
            description: 'The kind of refusal; `request-validation` when the body is to blame.',
          },
          description: {
            type: 'string',
            description: 'The same for people.',
          },
          fieldErrors: {
            type: 'array',
            description: 'Every field that is to blame.',
            items: {
              $ref: '#/components/schemas/field-error',
            },
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'createMessageRequestError',
          },
          {
            key: 'D18',
            place: 'errors/badRequest.md',
          },
        ],
      },
      'carrier-name': {
        title: 'CarrierName',
        type: 'string',
        description:
          'The carrier that handled the message. Present only on accounts with the feature for it, in both directions.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'carrierName',
          },
        ],
      },
      'application-id': {
        title: 'ApplicationId',
        type: 'string',
        minLength: 1,
        description:
          'The messaging application whose callback URL receives this event. A UUID in every example, which Bandwidth does not promise.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'applicationId',
          },
        ],
      },
      'media-url': {
        title: 'MediaUrl',
        type: 'string',
        format: 'uri',
        description:
          "Where one attachment can be had. Outbound, it is the address that was sent; inbound, it lies on Bandwidth's media store, needs API credentials, and is gone after 48 hours.",
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallbackMessage.media',
          },
          {
            key: 'D23',
            place: 'mediaManagement.mdx',
          },
        ],
      },
      media: {
        title: 'Media',
        type: 'array',
        minItems: 1,
        items: {
          $ref: '#/components/schemas/media-url',
        },
        description:
          'The attachments of an MMS; an SMS has no such field. A receipt for a group MMS may leave it out. Inbound parts that are no pictures (`.smil`, `.xml`) do occur.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallbackMessage.media',
          },
        ],
      },
      tag: {
        title: 'Tag',
        type: 'string',
        description:
          'What the sender of an outbound message asked to have echoed, at most 1024 characters; absent or empty when nothing was asked for.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'tag',
          },
          {
            key: 'S3',
            place: 'example 2 of 4',
          },
        ],
      },
      priority: {
        title: 'Priority',
        type: 'string',
        enum: ['default', 'high'],
        description:
          'How urgently the message was sent. Required on some receipts until 2024, yet no example has ever shown it.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'priorityEnum',
          },
        ],
      },
      channel: {
        title: 'Channel',
        type: 'string',
        enum: ['RBM', 'SMS', 'MMS'],
        description: 'The way a multi-channel message finally took.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelMessageChannelEnum',
          },
        ],
      },
      'outbound-message': {
        title: 'OutboundMessage',
        type: 'object',
        description: 'A message that was sent through Bandwidth, as its receipts describe it.',
        required: ['id', 'owner', 'applicationId', 'time', 'segmentCount', 'direction', 'to', 'from'],
        properties: {
          id: {
            $ref: '#/components/schemas/message-id',
          },
          owner: {
            $ref: '#/components/schemas/party',
            description:
              "The number that the message belongs to: the sender's, though some of Bandwidth's own examples show the recipient.",
          },
          applicationId: {
            $ref: '#/components/schemas/application-id',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the message was made.',
          },
          segmentCount: {
            $ref: '#/components/schemas/segment-count',
          },
          direction: {
            type: 'string',
            const: 'out',
            description:
              'Sent through Bandwidth. Older receipts said `in`, so decide by the type of the event first.',
          },
          to: {
            $ref: '#/components/schemas/recipients',
          },
          from: {
            $ref: '#/components/schemas/party',
            description: 'Who sent the message.',
          },
          text: {
            type: 'string',
            description:
              'Empty on a receipt since 2018, sometimes absent; Bandwidth does not keep what was written.',
          },
          media: {
            $ref: '#/components/schemas/media',
          },
          tag: {
            $ref: '#/components/schemas/tag',
          },
          priority: {
            $ref: '#/components/schemas/priority',
          },
          channel: {
            $ref: '#/components/schemas/channel',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallbackMessage',
          },
          {
            key: 'S3',
            place: 'Parameters',
          },
        ],
      },
      'message-sending': {
        title: 'MessageSending',
        type: 'object',
        description:
          'The message is on its way to the carrier and no final receipt has come yet. Usual for MMS on accounts with MMS delivery receipts; possible on any channel. It may be the last word where the carrier sends no receipts.',
        required: ['type', 'time', 'description', 'to', 'message'],
        properties: {
          type: {
            type: 'string',
            const: 'message-sending',
            description: 'The type of the event.',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When sending began.',
          },
          description: {
            type: 'string',
            description: 'Free text for people; never decide by it.',
          },
          to: {
            $ref: '#/components/schemas/party',
            description: 'The one recipient that this receipt is about.',
          },
          carrierName: {
            $ref: '#/components/schemas/carrier-name',
          },
          message: {
            $ref: '#/components/schemas/outbound-message',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallback',
          },
          {
            key: 'S2',
            place: 'table of events',
          },
        ],
      },
      'message-sent': {
        title: 'MessageSent',
        type: 'object',
        description:
          "The message has left Bandwidth's network for the carrier; whether it arrives is still open. Documented in 2017 and again since 2026-06.",
        required: ['type', 'time', 'description', 'to', 'message'],
        properties: {
          type: {
            type: 'string',
            const: 'message-sent',
            description: 'The type of the event.',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the message left.',
          },
          description: {
            type: 'string',
            description: 'Free text for people; never decide by it.',
          },
          to: {
            $ref: '#/components/schemas/party',
            description: 'The one recipient that this receipt is about.',
          },
          carrierName: {
            $ref: '#/components/schemas/carrier-name',
          },
          message: {
            $ref: '#/components/schemas/outbound-message',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallback',
          },
          {
            key: 'D17',
            place: 'events/outSent.md',
          },
        ],
      },
      'message-delivered': {
        title: 'MessageDelivered',
        type: 'object',
        description:
          'The message arrived as far as Bandwidth is told: at the carrier for local numbers, at the handset where the carrier says so, as toll-free numbers and short codes may. Nothing final follows for this recipient.',
        required: ['type', 'time', 'description', 'to', 'message'],
        properties: {
          type: {
            type: 'string',
            const: 'message-delivered',
            description: 'The type of the event.',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the delivery was reported.',
          },
          description: {
            type: 'string',
            description: 'Free text for people; never decide by it.',
          },
          to: {
            $ref: '#/components/schemas/party',
            description: 'The one recipient that this receipt is about.',
          },
          carrierName: {
            $ref: '#/components/schemas/carrier-name',
          },
          message: {
            $ref: '#/components/schemas/outbound-message',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallback',
          },
          {
            key: 'S3',
            place: 'Parameters',
          },
        ],
      },
      'message-failed': {
        title: 'MessageFailed',
        type: 'object',
        description:
          'The message did not arrive, and the code says why. Nothing final follows for this recipient; 9902 says only that no receipt came in time.',
        required: ['type', 'time', 'description', 'to', 'message'],
        properties: {
          type: {
            type: 'string',
            const: 'message-failed',
            description: 'The type of the event.',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the failure was reported.',
          },
          description: {
            type: 'string',
            description: 'Free text for people; never decide by it.',
          },
          to: {
            $ref: '#/components/schemas/party',
            description: 'The one recipient that this receipt is about.',
          },
          errorCode: {
            type: 'integer',
            description:
              "Why it failed, as spec/error-codes.yaml lists; the only field that should drive logic. Required by Bandwidth's document of 2023, optional since; 0 means none.",
          },
          carrierName: {
            $ref: '#/components/schemas/carrier-name',
          },
          message: {
            $ref: '#/components/schemas/outbound-message',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallback',
          },
          {
            key: 'S0',
            place: 'Parameters',
          },
        ],
      },
      'message-read': {
        title: 'MessageRead',
        type: 'object',
        description: 'The recipient opened the message. RBM only; it follows a delivery.',
        required: ['type', 'time', 'description', 'to', 'message'],
        properties: {
          type: {
            type: 'string',
            const: 'message-read',
            description: 'The type of the event.',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the event was made.',
          },
          description: {
            type: 'string',
            description: 'Free text for people; never decide by it.',
          },
          to: {
            $ref: '#/components/schemas/party',
            description: 'The one recipient that this receipt is about.',
          },
          eventTime: {
            $ref: '#/components/schemas/instant',
            description: 'When the recipient opened the message.',
          },
          carrierName: {
            $ref: '#/components/schemas/carrier-name',
          },
          message: {
            $ref: '#/components/schemas/outbound-message',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'statusCallback',
          },
        ],
      },
      'status-envelope': {
        title: 'StatusEnvelope',
        type: 'array',
        minItems: 1,
        maxItems: 1,
        description: "What an application's status URL receives, an array of exactly one event.",
        items: {
          type: 'object',
          required: ['type'],
          discriminator: {
            propertyName: 'type',
            mapping: {
              'message-sending': '#/components/schemas/message-sending',
              'message-sent': '#/components/schemas/message-sent',
              'message-delivered': '#/components/schemas/message-delivered',
              'message-failed': '#/components/schemas/message-failed',
              'message-read': '#/components/schemas/message-read',
            },
          },
          oneOf: [
            {
              $ref: '#/components/schemas/message-sending',
            },
            {
              $ref: '#/components/schemas/message-sent',
            },
            {
              $ref: '#/components/schemas/message-delivered',
            },
            {
              $ref: '#/components/schemas/message-failed',
            },
            {
              $ref: '#/components/schemas/message-read',
            },
          ],
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'callbacks.statusCallback',
          },
          {
            key: 'D23',
            place: 'webhooks.mdx',
          },
        ],
      },
      'rbm-sender': {
        title: 'RbmSender',
        type: 'string',
        minLength: 1,
        description:
          'Who one entry of a multi-channel message comes from: a number, or for RBM the name of an agent, which may be longer than an alphanumeric sender.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelSenderId',
          },
        ],
      },
      'suggestion-label': {
        title: 'SuggestionLabel',
        type: 'string',
        minLength: 1,
        maxLength: 25,
        description: 'What the recipient reads on the button.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmActionText',
          },
        ],
      },
      'postback-data': {
        title: 'PostbackData',
        type: 'string',
        contentEncoding: 'base64',
        maxLength: 2048,
        pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
        description: 'Base64 of whatever the callback is to bring back when the button is tapped.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmActionPostbackData',
          },
        ],
      },
      'reply-suggestion': {
        title: 'ReplySuggestion',
        type: 'object',
        description: 'A button that answers with its postback data.',
        required: ['type', 'text', 'postbackData'],
        properties: {
          type: {
            type: 'string',
            const: 'REPLY',
            description: 'The kind of suggestion.',
          },
          text: {
            $ref: '#/components/schemas/suggestion-label',
          },
          postbackData: {
            $ref: '#/components/schemas/postback-data',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmActionBase',
          },
        ],
      },
      'dial-suggestion': {
        title: 'DialSuggestion',
        type: 'object',
        description: 'A button that calls a number.',
        required: ['type', 'text', 'postbackData', 'phoneNumber'],
        properties: {
          type: {
            type: 'string',
            const: 'DIAL_PHONE',
            description: 'The kind of suggestion.',
          },
          text: {
            $ref: '#/components/schemas/suggestion-label',
          },
          postbackData: {
            $ref: '#/components/schemas/postback-data',
          },
          phoneNumber: {
            $ref: '#/components/schemas/destination',
            description: 'The number to be called.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmActionDial',
          },
        ],
      },
      'location-suggestion': {
        title: 'LocationSuggestion',
        type: 'object',
        description: 'A button that shows a place on a map.',
        required: ['type', 'text', 'postbackData', 'latitude', 'longitude'],
        properties: {
          type: {
            type: 'string',
            const: 'SHOW_LOCATION',
            description: 'The kind of suggestion.',
          },
          text: {
            $ref: '#/components/schemas/suggestion-label',
          },
          postbackData: {
            $ref: '#/components/schemas/postback-data',
          },
          latitude: {
            type: ['string', 'number'],
            pattern: '^-?(90(\\.0+)?|[0-8]?\\d(\\.\\d+)?)$',
            minimum: -90,
            maximum: 90,
            description:
              "Degrees north from -90 to 90, as a decimal string or, as Bandwidth's clients write it, a number.",
          },
          longitude: {
            type: ['string', 'number'],
            pattern: '^-?(180(\\.0+)?|(1[0-7]\\d|\\d{1,2})(\\.\\d+)?)$',
            minimum: -180,
            maximum: 180,
            description:
              "Degrees east from -180 to 180, as a decimal string or, as Bandwidth's clients write it, a number.",
          },
          label: {
            type: 'string',
            maxLength: 100,
            description: 'The name of the place.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmActionViewLocation',
          },
        ],
      },
      'calendar-suggestion': {
        title: 'CalendarSuggestion',
        type: 'object',
        description: "A button that puts an entry into the recipient's calendar.",
        required: ['type', 'text', 'postbackData', 'title', 'startTime', 'endTime'],
        properties: {
          type: {
            type: 'string',
            const: 'CREATE_CALENDAR_EVENT',
            description: 'The kind of suggestion.',
          },
          text: {
            $ref: '#/components/schemas/suggestion-label',
          },
          postbackData: {
            $ref: '#/components/schemas/postback-data',
          },
          title: {
            type: 'string',
            maxLength: 100,
            description: 'The title of the entry.',
          },
          startTime: {
            type: 'string',
            format: 'date-time',
            description: 'When the entry begins.',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
            description: 'When the entry ends.',
          },
          description: {
            type: 'string',
            maxLength: 500,
            description: 'More about the entry.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelActionCalendarEvent',
          },
        ],
      },
      'url-suggestion': {
        title: 'UrlSuggestion',
        type: 'object',
        description: 'A button that opens a web page.',
        required: ['type', 'text', 'postbackData', 'url'],
        properties: {
          type: {
            type: 'string',
            const: 'OPEN_URL',
            description: 'The kind of suggestion.',
          },
          text: {
            $ref: '#/components/schemas/suggestion-label',
          },
          postbackData: {
            $ref: '#/components/schemas/postback-data',
          },
          url: {
            type: 'string',
            format: 'uri',
            maxLength: 2048,
            pattern: '^https?://',
            description: 'The address, with http or https.',
          },
          application: {
            type: 'string',
            enum: ['BROWSER', 'WEBVIEW'],
            description: 'Where it opens; in the browser when this is missing.',
          },
          webviewViewMode: {
            type: 'string',
            enum: ['FULL', 'HALF', 'TALL'],
            description: 'How much of the screen a WEBVIEW takes; needed with it, and only with it.',
          },
        },
        anyOf: [
          {
            required: ['application', 'webviewViewMode'],
            properties: {
              application: {
                const: 'WEBVIEW',
              },
              webviewViewMode: {
                type: 'string',
              },
            },
          },
          {
            properties: {
              application: {
                const: 'BROWSER',
              },
              webviewViewMode: false,
            },
          },
        ],
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmActionOpenUrl',
          },
        ],
      },
      'location-request-suggestion': {
        title: 'LocationRequestSuggestion',
        type: 'object',
        description: 'A button that asks the recipient for a location.',
        required: ['type', 'text', 'postbackData'],
        properties: {
          type: {
            type: 'string',
            const: 'REQUEST_LOCATION',
            description: 'The kind of suggestion.',
          },
          text: {
            $ref: '#/components/schemas/suggestion-label',
          },
          postbackData: {
            $ref: '#/components/schemas/postback-data',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmActionBase',
          },
        ],
      },
      suggestion: {
        title: 'Suggestion',
        type: 'object',
        description: 'A button below an RBM message.',
        required: ['type'],
        discriminator: {
          propertyName: 'type',
          mapping: {
            REPLY: '#/components/schemas/reply-suggestion',
            DIAL_PHONE: '#/components/schemas/dial-suggestion',
            SHOW_LOCATION: '#/components/schemas/location-suggestion',
            CREATE_CALENDAR_EVENT: '#/components/schemas/calendar-suggestion',
            OPEN_URL: '#/components/schemas/url-suggestion',
            REQUEST_LOCATION: '#/components/schemas/location-request-suggestion',
          },
        },
        oneOf: [
          {
            $ref: '#/components/schemas/reply-suggestion',
          },
          {
            $ref: '#/components/schemas/dial-suggestion',
          },
          {
            $ref: '#/components/schemas/location-suggestion',
          },
          {
            $ref: '#/components/schemas/calendar-suggestion',
          },
          {
            $ref: '#/components/schemas/url-suggestion',
          },
          {
            $ref: '#/components/schemas/location-request-suggestion',
          },
        ],
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelAction',
          },
        ],
      },
      suggestions: {
        title: 'Suggestions',
        type: 'array',
        maxItems: 11,
        description: 'The buttons below a message.',
        items: {
          $ref: '#/components/schemas/suggestion',
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelFullActions',
          },
        ],
      },
      'rbm-text': {
        title: 'RbmText',
        type: 'object',
        description: 'Words, and buttons below them.',
        required: ['text'],
        properties: {
          text: {
            type: 'string',
            maxLength: 3270,
            description: 'The words, at most 3270 characters.',
          },
          suggestions: {
            $ref: '#/components/schemas/suggestions',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmMessageContentText',
          },
        ],
      },
      'file-url': {
        title: 'FileUrl',
        type: 'string',
        format: 'uri',
        maxLength: 1000,
        description: 'Where one file of a multi-channel message is to be fetched from.',
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmMessageContentFile.fileUrl',
          },
        ],
      },
      'rbm-file': {
        title: 'RbmFile',
        type: 'object',
        description: 'A file of at most 100 MB.',
        required: ['fileUrl'],
        properties: {
          fileUrl: {
            $ref: '#/components/schemas/file-url',
          },
          thumbnailUrl: {
            $ref: '#/components/schemas/file-url',
            description: 'A picture to stand for a video until it plays.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmMessageContentFile',
          },
        ],
      },
      'rbm-media': {
        title: 'RbmMedia',
        type: 'object',
        description: 'Files, and buttons below them.',
        required: ['media'],
        properties: {
          media: {
            type: 'array',
            description: 'The files.',
            items: {
              $ref: '#/components/schemas/rbm-file',
            },
          },
          suggestions: {
            $ref: '#/components/schemas/suggestions',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmMessageMedia',
          },
        ],
      },
      'card-file': {
        title: 'CardFile',
        type: 'object',
        description: 'The picture or video of a card.',
        required: ['fileUrl', 'height'],
        properties: {
          fileUrl: {
            $ref: '#/components/schemas/file-url',
          },
          thumbnailUrl: {
            $ref: '#/components/schemas/file-url',
            description: 'A picture to stand for a video until it plays.',
          },
          height: {
            type: 'string',
            enum: ['SHORT', 'MEDIUM', 'TALL'],
            description: 'How much of the card it takes.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmCardContent.media',
          },
        ],
      },
      'card-content': {
        title: 'CardContent',
        type: 'object',
        description: 'What stands on a card; at least a title, a description or media.',
        properties: {
          title: {
            type: 'string',
            maxLength: 200,
            description: 'The first line.',
          },
          description: {
            type: 'string',
            maxLength: 2000,
            description: 'The words below it.',
          },
          media: {
            $ref: '#/components/schemas/card-file',
          },
          suggestions: {
            type: 'array',
            maxItems: 4,
            description: 'The buttons on the card.',
            items: {
              $ref: '#/components/schemas/suggestion',
            },
          },
        },
        anyOf: [
          {
            required: ['title'],
          },
          {
            required: ['description'],
          },
          {
            required: ['media'],
          },
        ],
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmCardContent',
          },
        ],
      },
      'rbm-card': {
        title: 'RbmCard',
        type: 'object',
        description: 'One card, and buttons below it.',
        required: ['orientation', 'cardContent'],
        properties: {
          orientation: {
            type: 'string',
            enum: ['HORIZONTAL', 'VERTICAL'],
            description: 'Whether picture and words stand side by side or one above the other.',
          },
          thumbnailImageAlignment: {
            type: 'string',
            enum: ['LEFT', 'RIGHT'],
            description: 'On which side of a HORIZONTAL card the picture stands; needed there.',
          },
          cardContent: {
            $ref: '#/components/schemas/card-content',
          },
          suggestions: {
            $ref: '#/components/schemas/suggestions',
          },
        },
        anyOf: [
          {
            properties: {
              orientation: {
                const: 'VERTICAL',
              },
            },
          },
          {
            required: ['thumbnailImageAlignment'],
            properties: {
              thumbnailImageAlignment: {
                type: 'string',
              },
            },
          },
        ],
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmStandaloneCard',
          },
        ],
      },
      'rbm-carousel': {
        title: 'RbmCarousel',
        type: 'object',
        description: 'Two to ten cards side by side, and buttons below them.',
        required: ['cardWidth', 'cardContents'],
        properties: {
          cardWidth: {
            type: 'string',
            enum: ['SMALL', 'MEDIUM'],
            description: 'How wide every card is.',
          },
          cardContents: {
            type: 'array',
            minItems: 2,
            maxItems: 10,
            description: 'The cards.',
            items: {
              $ref: '#/components/schemas/card-content',
            },
          },
          suggestions: {
            $ref: '#/components/schemas/suggestions',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmMessageCarouselCard',
          },
        ],
      },
      'rbm-entry': {
        title: 'RbmEntry',
        type: 'object',
        description: 'One way to send the message, as an RBM message.',
        required: ['from', 'applicationId', 'channel', 'content'],
        properties: {
          from: {
            $ref: '#/components/schemas/rbm-sender',
          },
          applicationId: {
            $ref: '#/components/schemas/application',
          },
          channel: {
            type: 'string',
            const: 'RBM',
            description: 'The channel of this entry.',
          },
          owner: {
            $ref: '#/components/schemas/party',
            readOnly: true,
            description: 'Who the entry belongs to, in an answer only; always the sender.',
          },
          content: {
            description: 'Words, files, a card or a carousel of cards.',
            oneOf: [
              {
                $ref: '#/components/schemas/rbm-text',
              },
              {
                $ref: '#/components/schemas/rbm-media',
              },
              {
                $ref: '#/components/schemas/rbm-card',
              },
              {
                $ref: '#/components/schemas/rbm-carousel',
              },
            ],
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelChannelListRBMObject',
          },
        ],
      },
      'sms-content': {
        title: 'SmsContent',
        type: 'object',
        description: 'The words of an SMS.',
        required: ['text'],
        properties: {
          text: {
            $ref: '#/components/schemas/text',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'smsMessageContent',
          },
        ],
      },
      'sms-entry': {
        title: 'SmsEntry',
        type: 'object',
        description: 'One way to send the message, as an SMS.',
        required: ['from', 'applicationId', 'channel', 'content'],
        properties: {
          from: {
            $ref: '#/components/schemas/rbm-sender',
          },
          applicationId: {
            $ref: '#/components/schemas/application',
          },
          channel: {
            type: 'string',
            const: 'SMS',
            description: 'The channel of this entry.',
          },
          owner: {
            $ref: '#/components/schemas/party',
            readOnly: true,
            description: 'Who the entry belongs to, in an answer only; always the sender.',
          },
          content: {
            $ref: '#/components/schemas/sms-content',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelChannelListSMSObject',
          },
        ],
      },
      'mms-file': {
        title: 'MmsFile',
        type: 'object',
        description: 'An attachment of at most 3.5 MB; carriers may allow less.',
        required: ['fileUrl'],
        properties: {
          fileUrl: {
            $ref: '#/components/schemas/file-url',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'mmsMessageContentFile',
          },
        ],
      },
      'mms-content': {
        title: 'MmsContent',
        type: 'object',
        description: 'The words and attachments of an MMS.',
        properties: {
          text: {
            $ref: '#/components/schemas/text',
          },
          media: {
            type: 'array',
            description: 'The attachments.',
            items: {
              $ref: '#/components/schemas/mms-file',
            },
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'mmsMessageContent',
          },
        ],
      },
      'mms-entry': {
        title: 'MmsEntry',
        type: 'object',
        description: 'One way to send the message, as an MMS.',
        required: ['from', 'applicationId', 'channel', 'content'],
        properties: {
          from: {
            $ref: '#/components/schemas/rbm-sender',
          },
          applicationId: {
            $ref: '#/components/schemas/application',
          },
          channel: {
            type: 'string',
            const: 'MMS',
            description: 'The channel of this entry.',
          },
          owner: {
            $ref: '#/components/schemas/party',
            readOnly: true,
            description: 'Who the entry belongs to, in an answer only; always the sender.',
          },
          content: {
            $ref: '#/components/schemas/mms-content',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelChannelListMMSObject',
          },
        ],
      },
      'channel-entry': {
        title: 'ChannelEntry',
        type: 'object',
        description: 'One way to send the message.',
        required: ['channel'],
        discriminator: {
          propertyName: 'channel',
          mapping: {
            RBM: '#/components/schemas/rbm-entry',
            SMS: '#/components/schemas/sms-entry',
            MMS: '#/components/schemas/mms-entry',
          },
        },
        oneOf: [
          {
            $ref: '#/components/schemas/rbm-entry',
          },
          {
            $ref: '#/components/schemas/sms-entry',
          },
          {
            $ref: '#/components/schemas/mms-entry',
          },
        ],
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelChannelListRequestObject',
          },
        ],
      },
      'multi-channel-request': {
        title: 'MultiChannelRequest',
        type: 'object',
        description:
          'A message for one recipient that may take several ways, tried in order until one of them works.',
        required: ['to', 'channelList'],
        properties: {
          to: {
            $ref: '#/components/schemas/destination',
          },
          channelList: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            description: 'The ways, best first.',
            items: {
              $ref: '#/components/schemas/channel-entry',
            },
          },
          tag: {
            $ref: '#/components/schemas/custom-tag',
          },
          priority: {
            $ref: '#/components/schemas/send-priority',
          },
          expiration: {
            $ref: '#/components/schemas/expiration',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelMessageRequest',
          },
        ],
      },
      link: {
        title: 'Link',
        type: 'object',
        description: 'An address that belongs to an answer.',
        properties: {
          rel: {
            type: 'string',
            description: 'How it belongs to it.',
          },
          href: {
            type: 'string',
            description: 'The address.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'link',
          },
        ],
      },
      'accepted-entry': {
        title: 'AcceptedEntry',
        description: 'One way as it was sent, and who owns it.',
        allOf: [
          {
            $ref: '#/components/schemas/channel-entry',
          },
          {
            required: ['owner'],
            properties: {
              owner: {
                type: 'string',
              },
            },
          },
        ],
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelChannelListResponseObject',
          },
        ],
      },
      'multi-channel-message': {
        title: 'MultiChannelMessage',
        type: 'object',
        description: 'A multi-channel message as it was accepted.',
        required: ['id', 'time', 'direction', 'to', 'channelList'],
        properties: {
          id: {
            $ref: '#/components/schemas/message-id',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the message was accepted.',
          },
          direction: {
            type: 'string',
            const: 'out',
            description: 'Sent through Bandwidth.',
          },
          to: {
            $ref: '#/components/schemas/recipients',
          },
          channelList: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            description: 'The ways, as they were sent.',
            items: {
              $ref: '#/components/schemas/accepted-entry',
            },
          },
          tag: {
            $ref: '#/components/schemas/custom-tag',
          },
          priority: {
            $ref: '#/components/schemas/send-priority',
          },
          expiration: {
            $ref: '#/components/schemas/expiration',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelMessageResponseData',
          },
        ],
      },
      'sourced-error': {
        title: 'SourcedError',
        type: 'object',
        description: 'One reason for a refusal, and the part of the request that is to blame.',
        required: ['type', 'description', 'source'],
        properties: {
          type: {
            type: 'string',
            description: 'The kind of refusal, for programs.',
          },
          description: {
            type: 'string',
            description: 'The same for people.',
          },
          source: {
            type: 'object',
            description: 'What is to blame; empty when nothing in the request is.',
            properties: {
              parameter: {
                type: 'string',
                description: 'A parameter of the query.',
              },
              field: {
                type: 'string',
                description: 'A field of the body.',
              },
              header: {
                type: 'string',
                description: 'A header.',
              },
              reference: {
                type: 'string',
                description: 'A resource, by id or path.',
              },
            },
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'errorObject',
          },
        ],
      },
      'multi-channel-response': {
        title: 'MultiChannelResponse',
        type: 'object',
        description: 'The answer to a multi-channel message that was accepted.',
        required: ['links', 'data', 'errors'],
        properties: {
          links: {
            type: 'array',
            description: 'Empty.',
            items: {
              $ref: '#/components/schemas/link',
            },
          },
          data: {
            $ref: '#/components/schemas/multi-channel-message',
          },
          errors: {
            type: 'array',
            description: 'Empty.',
            items: {
              $ref: '#/components/schemas/sourced-error',
            },
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'createMultiChannelMessageResponse',
          },
        ],
      },
      'multi-channel-error': {
        title: 'MultiChannelError',
        type: 'object',
        description: 'The answer to a multi-channel message that was refused.',
        required: ['links', 'data', 'errors'],
        properties: {
          links: {
            type: 'array',
            description: 'Empty.',
            items: {
              $ref: '#/components/schemas/link',
            },
          },
          data: {
            type: 'null',
            description: 'Nothing was accepted.',
          },
          errors: {
            type: 'array',
            minItems: 1,
            description: 'Every reason.',
            items: {
              $ref: '#/components/schemas/sourced-error',
            },
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelError',
          },
        ],
      },
      'stored-media': {
        title: 'StoredMedia',
        type: 'object',
        description: 'One file of the media store.',
        properties: {
          content: {
            type: 'string',
            description: 'The address of the file.',
          },
          contentLength: {
            type: 'integer',
            minimum: 0,
            description: 'The size of the file in bytes.',
          },
          mediaName: {
            type: 'string',
            description: 'The name of the file, which may contain slashes.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'media',
          },
          {
            key: 'D23',
            place: 'mediaManagement.mdx',
          },
        ],
      },
      'stored-media-list': {
        title: 'StoredMediaList',
        type: 'array',
        maxItems: 1000,
        description:
          'The files of an account, a thousand at most; the Continuation-Token header leads to the rest.',
        items: {
          $ref: '#/components/schemas/stored-media',
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'listMediaResponse',
          },
          {
            key: 'D23',
            place: 'mediaManagement.mdx',
          },
        ],
      },
      'access-token-request': {
        title: 'AccessTokenRequest',
        type: 'object',
        description:
          'A request for an access token by client credentials, which stand in the Authorization header.',
        required: ['grant_type'],
        properties: {
          grant_type: {
            type: 'string',
            const: 'client_credentials',
            description: 'The only grant there is.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'securitySchemes.OAuth2',
          },
          {
            key: 'SDK',
            place: 'configuration.ts',
          },
        ],
      },
      'access-token': {
        title: 'AccessToken',
        type: 'object',
        description:
          'A token that stands in for user name and password, as an `Authorization` of kind `Bearer`, until it expires.',
        required: ['access_token', 'token_type', 'expires_in'],
        properties: {
          access_token: {
            type: 'string',
            minLength: 1,
            description: 'The token.',
          },
          token_type: {
            type: 'string',
            description: 'How the token is to be sent; `Bearer`.',
          },
          expires_in: {
            type: 'integer',
            minimum: 1,
            description:
              "How long the token is good for, in seconds. Bandwidth's clients renew it 60 seconds before that.",
          },
        },
        'x-source': [
          {
            key: 'SDK',
            place: 'configuration.ts',
          },
          {
            key: 'CLI',
            place: 'internal/auth/oauth.go',
          },
        ],
      },
      'access-token-error': {
        title: 'AccessTokenError',
        type: 'object',
        description:
          'Why no token was given, in the words of RFC 6749, since Bandwidth publishes none of its own.',
        required: ['error'],
        properties: {
          error: {
            type: 'string',
            description: 'The kind of refusal, for programs.',
          },
          error_description: {
            type: 'string',
            description: 'The same for people.',
          },
        },
        'x-source': [
          {
            key: 'RFC6749',
            place: 'section 5.2',
          },
        ],
      },
      'rbm-content': {
        title: 'RbmContent',
        type: 'object',
        description: 'What an inbound RBM message says; its one attachment is an object, not an array.',
        properties: {
          text: {
            type: 'string',
            description: 'The words of the message.',
          },
          media: {
            type: 'object',
            description: 'The one file that came with the message.',
            required: ['fileUrl'],
            properties: {
              fileUrl: {
                type: 'string',
                format: 'uri',
                description: 'Where the file can be had.',
              },
              thumbnailUrl: {
                type: 'string',
                format: 'uri',
                description: 'Where a small picture of a video can be had.',
              },
            },
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'multiChannelMessageContent',
          },
        ],
      },
      'suggested-reply': {
        title: 'SuggestedReply',
        type: 'object',
        description: 'Which suggestion the recipient of an RBM message tapped.',
        properties: {
          text: {
            type: 'string',
            description: 'The label of the suggestion.',
          },
          postbackData: {
            type: 'string',
            description:
              'What the sender had attached to the suggestion, in base64, at most 2048 characters.',
          },
          pairedMessageId: {
            type: ['string', 'null'],
            description: 'The id of the outbound message that carried the suggestion, when it is known.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmSuggestionResponse',
          },
        ],
      },
      'shared-location': {
        title: 'SharedLocation',
        type: 'object',
        description: 'Where the recipient of an RBM message says to be.',
        properties: {
          latitude: {
            type: 'string',
            pattern: '^[-+]?\\d{1,3}(\\.\\d+)?([eE][-+]?\\d{1,2})?$',
            description: 'Degrees north, as a decimal number in a string.',
          },
          longitude: {
            type: 'string',
            pattern: '^[-+]?\\d{1,3}(\\.\\d+)?([eE][-+]?\\d{1,2})?$',
            description: 'Degrees east, as a decimal number in a string.',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'rbmLocationResponse',
          },
        ],
      },
      'inbound-message': {
        title: 'InboundMessage',
        type: 'object',
        description: 'A message, or an answer to an RBM message, that reached one of your numbers.',
        required: ['id', 'owner', 'applicationId', 'time', 'segmentCount', 'direction', 'to', 'from'],
        properties: {
          id: {
            $ref: '#/components/schemas/message-id',
          },
          owner: {
            $ref: '#/components/schemas/party',
            description: 'Which of your numbers this copy is for; a group message comes once for each.',
          },
          applicationId: {
            $ref: '#/components/schemas/application-id',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the message was made.',
          },
          segmentCount: {
            $ref: '#/components/schemas/segment-count',
          },
          direction: {
            type: 'string',
            const: 'in',
            description: 'Received by Bandwidth.',
          },
          to: {
            $ref: '#/components/schemas/recipients',
          },
          from: {
            $ref: '#/components/schemas/party',
            description: 'Who sent the message.',
          },
          text: {
            type: 'string',
            description:
              'What was written. Empty or absent when the message is all media, and on RBM, whose words are in `content`.',
          },
          media: {
            $ref: '#/components/schemas/media',
          },
          tag: {
            $ref: '#/components/schemas/tag',
          },
          priority: {
            $ref: '#/components/schemas/priority',
          },
          channel: {
            $ref: '#/components/schemas/channel',
          },
          content: {
            $ref: '#/components/schemas/rbm-content',
          },
          suggestionResponse: {
            $ref: '#/components/schemas/suggested-reply',
          },
          locationResponse: {
            $ref: '#/components/schemas/shared-location',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'inboundCallbackMessage',
          },
          {
            key: 'S2',
            place: 'Incoming Message Concepts',
          },
        ],
      },
      'message-received': {
        title: 'MessageReceived',
        type: 'object',
        description:
          'A message came in on one of your numbers: SMS, MMS, group MMS, or text and files over RBM. A group message comes once for each of your numbers in it, each time with an id and an owner of its own.',
        required: ['type', 'time', 'description', 'to', 'message'],
        properties: {
          type: {
            type: 'string',
            const: 'message-received',
            description: 'The type of the event.',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the message came in.',
          },
          description: {
            type: 'string',
            description: 'Free text for people; never decide by it.',
          },
          to: {
            $ref: '#/components/schemas/party',
            description: "Which of your numbers the message reached; the same as the message's owner.",
          },
          carrierName: {
            $ref: '#/components/schemas/carrier-name',
          },
          message: {
            $ref: '#/components/schemas/inbound-message',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'inboundCallback',
          },
          {
            key: 'S2',
            place: 'Incoming Message Concepts',
          },
        ],
      },
      'suggestion-response': {
        title: 'SuggestionResponse',
        type: 'object',
        description: 'The recipient of an RBM message tapped one of its suggested replies or actions.',
        required: ['type', 'time', 'description', 'to', 'message'],
        properties: {
          type: {
            type: 'string',
            const: 'suggestion-response',
            description: 'The type of the event.',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the answer came in.',
          },
          description: {
            type: 'string',
            description: 'Free text for people; never decide by it.',
          },
          to: {
            $ref: '#/components/schemas/party',
            description: "Which of your numbers the message reached; the same as the message's owner.",
          },
          carrierName: {
            $ref: '#/components/schemas/carrier-name',
          },
          message: {
            $ref: '#/components/schemas/inbound-message',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'inboundCallback',
          },
        ],
      },
      'requested-location-response': {
        title: 'RequestedLocationResponse',
        type: 'object',
        description:
          'The recipient of an RBM message shared a location after being asked for it. Spelled `request-location-response` until 2026-06-18.',
        required: ['type', 'time', 'description', 'to', 'message'],
        properties: {
          type: {
            type: 'string',
            const: 'requested-location-response',
            description: 'The type of the event.',
          },
          time: {
            $ref: '#/components/schemas/instant',
            description: 'When the answer came in.',
          },
          description: {
            type: 'string',
            description: 'Free text for people; never decide by it.',
          },
          to: {
            $ref: '#/components/schemas/party',
            description: "Which of your numbers the message reached; the same as the message's owner.",
          },
          carrierName: {
            $ref: '#/components/schemas/carrier-name',
          },
          message: {
            $ref: '#/components/schemas/inbound-message',
          },
        },
        'x-source': [
          {
            key: 'SPEC',
            place: 'inboundCallback',
          },
        ],
      },
    },
    parameters: {
      userAgent: {
        name: 'User-Agent',
        in: 'header',
        required: true,
        description: 'Who posts; the same in every callback of the Messaging API v2.',
        schema: {
          type: 'string',
          const: 'BandwidthAPI/v2',
        },
        example: 'BandwidthAPI/v2',
      },
      accountId: {
        name: 'accountId',
        in: 'path',
        required: true,
        description: 'The account.',
        schema: {
          type: 'string',
          minLength: 1,
        },
        example: '9900000',
      },
      mediaId: {
        name: 'mediaId',
        in: 'path',
        required: true,
        description:
          "The name of the file: everything after `media/`, slashes included. Bandwidth's clients send them as %2F, its pages write them plainly.",
        'x-slashes': true,
        schema: {
          type: 'string',
          minLength: 1,
        },
        example: '1733170557278k3v9x0c2m7q8w1zd/0/menu.png',
      },
      contentType: {
        name: 'Content-Type',
        in: 'header',
        description: 'What the file is; it is kept and comes back with the file.',
        schema: {
          type: 'string',
        },
        example: 'image/png',
      },
      cacheControl: {
        name: 'Cache-Control',
        in: 'header',
        description: 'How long others may keep the file; it is kept and comes back with the file.',
        schema: {
          type: 'string',
        },
        example: 'no-cache',
      },
      continuationToken: {
        name: 'Continuation-Token',
        in: 'header',
        description: 'From the answer before, to go on where it ended.',
        schema: {
          type: 'string',
        },
        example: 'bGFzdDoyMDI0L3dpbnRlci9wb3N0ZXIuanBn',
      },
      messageId: {
        name: 'messageId',
        in: 'query',
        description: 'The message with this id.',
        schema: {
          type: 'string',
          minLength: 1,
        },
        example: '9e0df4ca-b18d-40d7-a59f-82fcdf5ae8e6',
      },
      sourceTn: {
        name: 'sourceTn',
        in: 'query',
        description:
          'The sender: one number, up to ten separated by commas, or the first five characters of one or more.',
        schema: {
          type: 'string',
          minLength: 5,
        },
        example: '+15551113333',
      },
      destinationTn: {
        name: 'destinationTn',
        in: 'query',
        description: 'The recipient, written like `sourceTn`.',
        schema: {
          type: 'string',
          minLength: 5,
        },
        example: '+15554443333',
      },
      messageStatus: {
        name: 'messageStatus',
        in: 'query',
        description: 'How far the message has come.',
        schema: {
          $ref: '#/components/schemas/message-status',
        },
        example: 'DELIVERED',
      },
      messageDirection: {
        name: 'messageDirection',
        in: 'query',
        description: 'Inbound or outbound.',
        schema: {
          $ref: '#/components/schemas/list-direction',
        },
        example: 'OUTBOUND',
      },
      carrierName: {
        name: 'carrierName',
        in: 'query',
        description: 'The carrier on the other side.',
        schema: {
          type: 'string',
          minLength: 1,
        },
        example: 'Verizon',
      },
      messageType: {
        name: 'messageType',
        in: 'query',
        description: 'The kind of message.',
        schema: {
          $ref: '#/components/schemas/message-type',
        },
        example: 'sms',
      },
      errorCode: {
        name: 'errorCode',
        in: 'query',
        description: 'The error code of the message, 0 for none.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
        example: 9902,
      },
      fromDateTime: {
        name: 'fromDateTime',
        in: 'query',
        description: 'The earliest time of acceptance, with milliseconds.',
        schema: {
          $ref: '#/components/schemas/SearchInstant',
        },
        example: '2024-12-02T20:00:00.000Z',
      },
      toDateTime: {
        name: 'toDateTime',
        in: 'query',
        description: 'The latest time of acceptance, with milliseconds.',
        schema: {
          $ref: '#/components/schemas/SearchInstant',
        },
        example: '2024-12-02T21:00:00.000Z',
      },
      campaignId: {
        name: 'campaignId',
        in: 'query',
        description: 'The 10DLC campaign of the message.',
        schema: {
          type: 'string',
          minLength: 1,
        },
        example: 'CJEUMDK',
      },
      fromBwLatency: {
        name: 'fromBwLatency',
        in: 'query',
        description:
          'The fewest seconds that the message spent inside Bandwidth; needs Advanced Quality Metrics.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
        example: 5,
      },
      bwQueued: {
        name: 'bwQueued',
        in: 'query',
        description: "Whether the message waits in Bandwidth's queue.",
        schema: {
          type: 'boolean',
        },
        example: false,
      },
      product: {
        name: 'product',
        in: 'query',
        description: 'What the message is billed as.',
        schema: {
          $ref: '#/components/schemas/product',
        },
        example: 'LOCAL_A2P',
      },
      location: {
        name: 'location',
        in: 'query',
        description: 'The location that holds the Bandwidth number.',
        schema: {
          type: 'string',
          minLength: 1,
        },
        example: '314159',
      },
      carrierQueued: {
        name: 'carrierQueued',
        in: 'query',
        description:
          'Whether the message waits at the carrier; outbound only, needs Advanced Quality Metrics.',
        schema: {
          type: 'boolean',
        },
        example: false,
      },
      fromCarrierLatency: {
        name: 'fromCarrierLatency',
        in: 'query',
        description:
          'The fewest seconds that the carrier took; outbound only, needs Advanced Quality Metrics.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
        example: 50,
      },
      callingNumberCountryA3: {
        name: 'callingNumberCountryA3',
        in: 'query',
        description: 'The country of the sender, in three letters.',
        schema: {
          type: 'string',
          minLength: 1,
        },
        example: 'USA',
      },
      calledNumberCountryA3: {
        name: 'calledNumberCountryA3',
        in: 'query',
        description: 'The country of the recipient, in three letters.',
        schema: {
          type: 'string',
          minLength: 1,
        },
        example: 'USA',
      },
      fromSegmentCount: {
        name: 'fromSegmentCount',
        in: 'query',
        description: 'The fewest segments.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
        example: 1,
      },
      toSegmentCount: {
        name: 'toSegmentCount',
        in: 'query',
        description: 'The most segments.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
        example: 3,
      },
      fromMessageSize: {
        name: 'fromMessageSize',
        in: 'query',
        description: 'The smallest size.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
        example: 100,
      },
      toMessageSize: {
        name: 'toMessageSize',
        in: 'query',
        description: 'The largest size.',
        schema: {
          type: 'integer',
          minimum: 0,
        },
        example: 120,
      },
      sort: {
        name: 'sort',
        in: 'query',
        description: 'A field of the listed messages, a colon, and `asc` or `desc`.',
        schema: {
          type: 'string',
          pattern: '^[A-Za-z0-9]+:(asc|desc)$',
        },
        example: 'sourceTn:desc',
      },
      pageToken: {
        name: 'pageToken',
        in: 'query',
        description: 'Where the page begins, from `pageInfo` of another page.',
        schema: {
          type: 'string',
          minLength: 1,
        },
        example: 'b2Zmc2V0OjI',
      },
      limit: {
        name: 'limit',
        in: 'query',
        description: 'How many messages a page holds.',
        schema: {
          type: 'integer',
          minimum: 1,
          maximum: 10000,
          default: 100,
        },
        example: 50,
      },
      limitTotalCount: {
        name: 'limitTotalCount',
        in: 'query',
        description: 'Whether `totalCount` stops at 10000, which makes a large search faster.',
        schema: {
          type: 'boolean',
          default: false,
        },
        example: true,
      },
    },
    headers: {
      'WWW-Authenticate': {
        description: 'Asks for Basic credentials.',
        schema: {
          type: 'string',
        },
        example: 'Basic realm="Bandwidth"',
      },
      'Retry-After': {
        description: 'How many seconds to wait before the next request.',
        required: true,
        schema: {
          type: 'integer',
          minimum: 1,
        },
        example: 300,
      },
    },
    responses: {
      BadRequest: {
        description: 'Something in the request is wrong.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/request-error',
            },
            examples: {
              invalid: {
                $ref: '#/components/examples/bad-request',
              },
            },
          },
        },
      },
      Unauthorized: {
        description: 'The credentials are missing or wrong.',
        headers: {
          'WWW-Authenticate': {
            $ref: '#/components/headers/WWW-Authenticate',
          },
        },
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/request-error',
            },
            examples: {
              today: {
                $ref: '#/components/examples/unauthorized',
              },
              year2018: {
                $ref: '#/components/examples/unauthorized-2018',
              },
            },
          },
        },
      },
      Forbidden: {
        description: 'The credentials do not give access to this account.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/request-error',
            },
            examples: {
              today: {
                $ref: '#/components/examples/forbidden',
              },
              year2018: {
                $ref: '#/components/examples/forbidden-2018',
              },
            },
          },
        },
      },
      NotFound: {
        description: 'There is no such resource. The body comes from the web framework.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/not-found-error',
            },
            examples: {
              nowhere: {
                $ref: '#/components/examples/not-found',
              },
            },
          },
        },
      },
      MethodNotAllowed: {
        description: 'The resource does not know this method.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/request-error',
            },
            examples: {
              patch: {
                $ref: '#/components/examples/method-not-allowed',
              },
            },
          },
        },
      },
      NotAcceptable: {
        description: 'The client accepts nothing that this resource has.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/request-error',
            },
            examples: {
              xml: {
                $ref: '#/components/examples/not-acceptable',
              },
            },
          },
        },
      },
      TooLarge: {
        description: 'The body is larger than what is read. Not documented; a guard that every server has.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/request-error',
            },
            examples: {
              large: {
                $ref: '#/components/examples/too-large',
              },
            },
          },
        },
      },
      UnsupportedMediaType: {
        description: 'The body is of a type that is not read here.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/request-error',
            },
            examples: {
              xml: {
                $ref: '#/components/examples/unsupported-media-type',
              },
            },
          },
        },
      },
      QueueFull: {
        description:
          'The queue of the account is full. It empties at the rate of the account, one segment a second unless agreed otherwise.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/request-error',
            },
            examples: {
              full: {
                $ref: '#/components/examples/queue-full',
              },
            },
          },
        },
      },
      TooManySearches: {
        description: 'More than 3500 searches in five minutes from one address.',
        headers: {
          'Retry-After': {
            $ref: '#/components/headers/Retry-After',
          },
        },
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/request-error',
            },
            examples: {
              limited: {
                $ref: '#/components/examples/rate-limit',
              },
            },
          },
        },
      },
      ServerError: {
        description: 'Bandwidth failed; nothing was sent.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/request-error',
            },
            examples: {
              failed: {
                $ref: '#/components/examples/server-error',
              },
            },
          },
        },
      },
      Acknowledged: {
        description: 'Taken. Nothing is sent again, whatever the body of the answer says.',
      },
      Challenge: {
        description:
          'Credentials, please. A second request with the stored credentials follows at once; without the header it does not.',
        headers: {
          'WWW-Authenticate': {
            $ref: '#/components/headers/WWW-Authenticate',
          },
        },
      },
      NotAcknowledged: {
        description: 'Not taken. The same envelope is sent again later, until 24 hours have passed.',
      },
    },
    callbacks: {
      MessageStatus: {
        'https://status.callbacks.example/{$request.body#/applicationId}': {
          post: {
            operationId: 'onMessageStatus',
            tags: ['Callbacks'],
            summary: 'What became of the message',
            description:
              'Posted for every recipient and every step, to the status URL of the application that the request names. The key stands for that URL, which is stored with the application and not part of the request. Repeated for 24 hours until a 2xx answer comes within ten seconds.',
            security: [
              {},
              {
                Challenged: [],
              },
            ],
            requestBody: {
              $ref: '#/components/requestBodies/StatusEnvelope',
            },
            responses: {
              '401': {
                $ref: '#/components/responses/Challenge',
              },
              '2XX': {
                $ref: '#/components/responses/Acknowledged',
              },
              default: {
                $ref: '#/components/responses/NotAcknowledged',
              },
            },
          },
        },
      },
      MultiChannelStatus: {
        'https://status.callbacks.example/{$request.body#/channelList/0/applicationId}': {
          post: {
            operationId: 'onMultiChannelStatus',
            tags: ['Callbacks'],
            summary: 'What became of the message',
            description:
              'Posted for every recipient and every step, to the status URL of the application of the channel that was taken. The key stands for that URL, which is stored with the application and not part of the request. Repeated for 24 hours until a 2xx answer comes within ten seconds.',
            security: [
              {},
              {
                Challenged: [],
              },
            ],
            requestBody: {
              $ref: '#/components/requestBodies/StatusEnvelope',
            },
            responses: {
              '401': {
                $ref: '#/components/responses/Challenge',
              },
              '2XX': {
                $ref: '#/components/responses/Acknowledged',
              },
              default: {
                $ref: '#/components/responses/NotAcknowledged',
              },
            },
          },
        },
      },
    },
    requestBodies: {
      StatusEnvelope: {
        required: true,
        description: 'An array of one event.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/status-envelope',
            },
            example: [
              {
                time: '2024-12-02T20:16:04.512Z',
                type: 'message-delivered',
                to: '+15554443333',
                description: 'Message delivered to carrier.',
                message: {
                  id: '1733170557278k3v9x0c2m7q8w1zd',
                  owner: '+15551113333',
                  applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
                  time: '2024-12-02T20:15:57.278Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+15551113333',
                  text: '',
                  media: ['https://media.example.com/menu.png'],
                  tag: 'table-12',
                  priority: 'high',
                },
              },
            ],
          },
        },
      },
    },
    examples: {
      page: {
        summary: 'A page between two others',
        value: {
          totalCount: 212,
          pageInfo: {
            prevPage:
              'https://messaging.bandwidth.com/api/v2/users/9900000/messages?messageStatus=FAILED&pageToken=b2Zmc2V0OjA',
            nextPage:
              'https://messaging.bandwidth.com/api/v2/users/9900000/messages?messageStatus=FAILED&pageToken=b2Zmc2V0OjI',
            prevPageToken: 'b2Zmc2V0OjA',
            nextPageToken: 'b2Zmc2V0OjI',
          },
          messages: [
            {
              messageId: '1733170601042a7b2n5y8e1r4t6uo',
              accountId: '9900000',
              sourceTn: '+15551113333',
              destinationTn: '+15554443333',
              messageStatus: 'FAILED',
              messageDirection: 'OUTBOUND',
              messageType: 'sms',
              segmentCount: 1,
              errorCode: 9902,
              receiveTime: '2024-12-02T20:16:41.042Z',
              carrierName: 'Verizon',
              messageSize: 47,
              messageLength: 21,
              attachmentCount: 0,
              recipientCount: 1,
              campaignClass: 'T',
              campaignId: 'CJEUMDK',
              bwLatency: 1,
              carrierLatency: 7200,
              callingNumberCountryA3: 'USA',
              calledNumberCountryA3: 'USA',
              product: 'LOCAL_A2P',
              location: '314159',
            },
          ],
        },
      },
      mixed: {
        summary: 'Sent and received',
        value: {
          totalCount: 2,
          pageInfo: {},
          messages: [
            {
              messageId: '1733170557278k3v9x0c2m7q8w1zd',
              accountId: '9900000',
              sourceTn: '+15551113333',
              destinationTn: '+15554443333',
              messageStatus: 'DELIVERED',
              messageDirection: 'OUTBOUND',
              messageType: 'mms',
              segmentCount: 1,
              errorCode: 0,
              receiveTime: '2024-12-02T20:15:57.278Z',
              carrierName: null,
              messageSize: 20931,
              messageLength: 20,
              attachmentCount: 1,
              recipientCount: 1,
              campaignClass: null,
              campaignId: null,
              bwLatency: null,
              carrierLatency: null,
              callingNumberCountryA3: 'USA',
              calledNumberCountryA3: 'USA',
              product: null,
              location: null,
            },
            {
              messageId: '9e0df4ca-b18d-40d7-a59f-82fcdf5ae8e6',
              accountId: '9900000',
              sourceTn: '+15554443333',
              destinationTn: '+15551113333',
              messageStatus: 'ACCEPTED',
              messageDirection: 'INBOUND',
              messageType: 'sms',
              segmentCount: 1,
              errorCode: 0,
              receiveTime: '2024-12-02T20:17:02.500Z',
              carrierName: 'AT&T',
              messageSize: 29,
              messageLength: 3,
              attachmentCount: null,
              recipientCount: 1,
              campaignClass: null,
              campaignId: null,
              bwLatency: null,
              carrierLatency: null,
              callingNumberCountryA3: 'USA',
              calledNumberCountryA3: 'USA',
              product: 'LOCAL_A2P',
              location: '314159',
            },
          ],
        },
      },
      nothing: {
        summary: 'No match',
        value: {
          totalCount: 0,
          pageInfo: {},
          messages: [],
        },
      },
      'bad-request': {
        summary: 'A request that makes no sense',
        value: {
          type: 'request-validation',
          description: 'Your request could not be accepted',
        },
      },
      unauthorized: {
        summary: 'In the words of 2023',
        value: {
          type: 'unauthorized',
          description: 'Authentication Failed',
        },
      },
      'unauthorized-2018': {
        summary: 'In the words of 2018',
        value: {
          type: 'authentication-error',
          description: 'Invalid or missing credentials.',
        },
      },
      forbidden: {
        summary: 'In the words of 2023',
        value: {
          type: 'forbidden',
          description: 'Access Denied',
        },
      },
      'forbidden-2018': {
        summary: 'In the words of 2018',
        value: {
          type: 'unauthorized',
          description: 'Access is denied.',
        },
      },
      'not-found': {
        summary: 'A file that is not there',
        value: {
          timestamp: '2024-12-02T20:15:57.278Z',
          status: 404,
          error: 'Not Found',
          message: 'No message available',
          path: '/api/v2/users/9900000/media/nowhere.png',
        },
      },
      'method-not-allowed': {
        summary: 'PATCH',
        value: {
          type: 'method-not-allowed',
          description: "Method 'PATCH' not supported for this resource.",
        },
      },
      'unsupported-media-type': {
        summary: 'XML in place of JSON',
        value: {
          type: 'unsupported-content-type',
          description: "Content-Type 'application/xml' is not supported. Please use 'application/json'",
        },
      },
      'rate-limit': {
        summary: 'Too many searches',
        value: {
          type: 'rate_limit_exceeded',
          description: 'Rate limit exceeded. Wait for Retry-After time before sending another request.',
        },
      },
      'server-error': {
        summary: 'A failure',
        value: {
          type: 'internal-server-error',
          description: 'Something went wrong on our side. The request was not carried out.',
        },
      },
      'request-sms': {
        summary: 'An SMS',
        value: {
          applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
          to: ['+15554443333'],
          from: '+15551113333',
          text: 'Your code is 493 027.',
        },
      },
      'request-mms': {
        summary: 'An MMS with every field',
        value: {
          applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
          to: ['+15554443333'],
          from: '+15551113333',
          text: 'Your table is ready.',
          media: ['https://media.example.com/menu.png'],
          tag: 'table-12',
          priority: 'high',
          expiration: '2031-02-01T11:29:18-05:00',
        },
      },
      'request-group': {
        summary: 'A group message',
        value: {
          applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
          to: ['+15554443333', '+15552223333'],
          from: '+15551113333',
          text: 'Dinner at seven?',
        },
      },
      'request-string-recipient': {
        summary: 'One recipient as a string',
        value: {
          applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
          to: '+15554443333',
          from: '+15551113333',
          text: 'One recipient may be a plain string.',
        },
      },
      'request-toll-free': {
        summary: 'From a toll-free number',
        value: {
          applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
          to: ['+15554443333'],
          from: '+18005551212',
          text: 'Your order has shipped.',
          tag: 'order-88231',
        },
      },
      'request-short-code': {
        summary: 'From a short code',
        value: {
          applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
          to: ['+15554443333'],
          from: '54321',
          text: 'Reply STOP to end.',
          priority: 'default',
        },
      },
      'request-alphanumeric': {
        summary: 'From an alphanumeric sender',
        value: {
          applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
          to: ['+445550102030'],
          from: 'Cafe & Co',
          text: 'We are open again.',
        },
      },
      'accepted-mms': {
        summary: 'An MMS with every field',
        value: {
          id: '1733170557278k3v9x0c2m7q8w1zd',
          owner: '+15551113333',
          applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
          time: '2024-12-02T20:15:57.278Z',
          segmentCount: 1,
          direction: 'out',
          to: ['+15554443333'],
          from: '+15551113333',
          media: ['https://media.example.com/menu.png'],
          text: 'Your table is ready.',
          tag: 'table-12',
          priority: 'high',
          expiration: '2031-02-01T11:29:18-05:00',
        },
      },
      'accepted-sms': {
        summary: 'An SMS',
        value: {
          id: '1733170601042a7b2n5y8e1r4t6uo',
          owner: '+15551113333',
          applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
          time: '2024-12-02T20:16:41.042Z',
          segmentCount: 1,
          direction: 'out',
          to: ['+15554443333'],
          from: '+15551113333',
          text: 'Your code is 493 027.',
        },
      },
      'accepted-group': {
        summary: 'A group message',
        value: {
          id: '1733170733900q4s7f0h3j6l9zxcv',
          owner: '+15551113333',
          applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
          time: '2024-12-02T20:18:53.900Z',
          segmentCount: 1,
          direction: 'out',
          to: ['+15554443333', '+15552223333'],
          from: '+15551113333',
          text: 'Dinner at seven?',
        },
      },
      'refused-sender': {
        summary: 'Not one sender',
        value: {
          type: 'request-validation',
          description: 'Your request could not be accepted',
          fieldErrors: [
            {
              fieldName: 'from',
              description: "'from' must contain exactly one telephone number",
            },
          ],
        },
      },
      'refused-fields': {
        summary: 'A recipient that is no number',
        value: {
          type: 'request-validation',
          description: 'Your request could not be accepted',
          fieldErrors: [
            {
              fieldName: 'to',
              description: "'+invalid' must be replaced with a valid E164 formatted telephone number",
            },
            {
              fieldName: 'text',
              description: "'text' is required unless media is included",
            },
          ],
        },
      },
      'refused-nobody': {
        summary: 'No recipient',
        value: {
          type: 'request-validation',
          description: 'Your request could not be accepted',
          fieldErrors: [
            {
              fieldName: 'to',
              description: "'to' must contain at least one telephone number",
            },
          ],
        },
      },
      'not-acceptable': {
        summary: 'A client that wants XML',
        value: {
          type: 'not-acceptable',
          description: 'The only representation of this resource is application/json.',
        },
      },
      'too-large': {
        summary: 'A large body',
        value: {
          type: 'payload-too-large',
          description: 'The body of the request is larger than this resource accepts.',
        },
      },
      'queue-full': {
        summary: 'A full queue',
        value: {
          type: 'max-message-queue-size-exceeded',
          description:
            'The queue of this account is full: it is emptied at a rate of 60 messages per minute and has a capacity of 900, which is 15 minutes of traffic.',
        },
      },
      'request-sms-2': {
        summary: 'An SMS only',
        value: {
          to: '+15554443333',
          channelList: [
            {
              from: '+15551113333',
              applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
              channel: 'SMS',
              content: {
                text: 'Your table is ready.',
              },
            },
          ],
        },
      },
      'request-fallback': {
        summary: 'RBM with buttons, or else an SMS',
        value: {
          to: '+15554443333',
          channelList: [
            {
              from: 'CafeAgent',
              applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
              channel: 'RBM',
              content: {
                text: 'Shall we keep your table for tonight?',
                suggestions: [
                  {
                    type: 'REPLY',
                    text: 'Yes, please',
                    postbackData: 'dGFibGU6eWVz',
                  },
                  {
                    type: 'DIAL_PHONE',
                    text: 'Call us',
                    postbackData: 'dGFibGU6Y2FsbA==',
                    phoneNumber: '+15551113333',
                  },
                ],
              },
            },
            {
              from: '+15551113333',
              applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
              channel: 'SMS',
              content: {
                text: 'Shall we keep your table for tonight? Reply YES.',
              },
            },
          ],
          tag: 'table-12',
          priority: 'high',
          expiration: '2031-02-01T11:29:18-05:00',
        },
      },
      'request-mms-2': {
        summary: 'An MMS only',
        value: {
          to: '+15554443333',
          channelList: [
            {
              from: '+15551113333',
              applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
              channel: 'MMS',
              content: {
                text: "Tonight's menu",
                media: [
                  {
                    fileUrl: 'https://media.example.com/menu.png',
                  },
                ],
              },
            },
          ],
        },
      },
      'request-files': {
        summary: 'RBM files',
        value: {
          to: '+15554443333',
          channelList: [
            {
              from: 'CafeAgent',
              applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
              channel: 'RBM',
              content: {
                media: [
                  {
                    fileUrl: 'https://media.example.com/kitchen.mp4',
                    thumbnailUrl: 'https://media.example.com/kitchen.jpg',
                  },
                ],
                suggestions: [
                  {
                    type: 'REQUEST_LOCATION',
                    text: 'Where are you?',
                    postbackData: 'd2hlcmU=',
                  },
                  {
                    type: 'SHOW_LOCATION',
                    text: 'Where we are',
                    postbackData: 'aGVyZQ==',
                    latitude: '35.7796',
                    longitude: '-78.6382',
                    label: 'Raleigh',
                  },
                ],
              },
            },
          ],
        },
      },
      'request-card': {
        summary: 'An RBM card',
        value: {
          to: '+15554443333',
          channelList: [
            {
              from: 'CafeAgent',
              applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
              channel: 'RBM',
              content: {
                orientation: 'HORIZONTAL',
                thumbnailImageAlignment: 'LEFT',
                cardContent: {
                  title: 'Table for two',
                  description: 'Tonight at seven, by the window.',
                  media: {
                    fileUrl: 'https://media.example.com/table.jpg',
                    height: 'MEDIUM',
                  },
                  suggestions: [
                    {
                      type: 'CREATE_CALENDAR_EVENT',
                      text: 'Save the date',
                      postbackData: 'ZGF0ZQ==',
                      title: 'Dinner',
                      startTime: '2031-02-01T19:00:00-05:00',
                      endTime: '2031-02-01T21:00:00-05:00',
                      description: 'Table 12',
                    },
                  ],
                },
                suggestions: [
                  {
                    type: 'OPEN_URL',
                    text: 'Menu',
                    postbackData: 'bWVudQ==',
                    url: 'https://www.example.com/menu',
                    application: 'WEBVIEW',
                    webviewViewMode: 'TALL',
                  },
                ],
              },
            },
          ],
        },
      },
      'request-carousel': {
        summary: 'RBM cards side by side',
        value: {
          to: '+15554443333',
          channelList: [
            {
              from: 'CafeAgent',
              applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
              channel: 'RBM',
              content: {
                cardWidth: 'SMALL',
                cardContents: [
                  {
                    title: 'Soup',
                  },
                  {
                    description: 'Fish of the day',
                  },
                  {
                    media: {
                      fileUrl: 'https://media.example.com/cake.jpg',
                      height: 'SHORT',
                    },
                  },
                ],
              },
            },
          ],
        },
      },
      'accepted-sms-2': {
        summary: 'An SMS with every field',
        value: {
          links: [],
          data: {
            id: '1733170800511v8b3n6m9k2j5h7gf',
            time: '2024-12-02T20:20:00.511Z',
            direction: 'out',
            to: ['+15554443333'],
            channelList: [
              {
                from: '+15551113333',
                applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
                channel: 'SMS',
                content: {
                  text: 'Your table is ready.',
                },
                owner: '+15551113333',
              },
            ],
            tag: 'table-12',
            priority: 'high',
            expiration: '2031-02-01T11:29:18-05:00',
          },
          errors: [],
        },
      },
      'accepted-fallback': {
        summary: 'RBM, or else an SMS',
        value: {
          links: [],
          data: {
            id: '1733170812730d5f8g1h4j7k0l3za',
            time: '2024-12-02T20:20:12.730Z',
            direction: 'out',
            to: ['+15554443333'],
            channelList: [
              {
                from: 'CafeAgent',
                applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
                channel: 'RBM',
                content: {
                  text: 'Shall we keep your table for tonight?',
                },
                owner: 'CafeAgent',
              },
              {
                from: '+15551113333',
                applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
                channel: 'SMS',
                content: {
                  text: 'Shall we keep your table for tonight? Reply YES.',
                },
                owner: '+15551113333',
              },
            ],
          },
          errors: [],
        },
      },
      'refused-field': {
        summary: 'Something in the body is wrong',
        value: {
          links: [],
          data: null,
          errors: [
            {
              type: 'request-validation',
              description: "The 'channelList[0].from' field must contain exactly one telephone number",
              source: {
                field: 'channelList[0].from',
              },
            },
          ],
        },
      },
      'refused-unauthorized': {
        summary: 'The credentials are missing or wrong',
        value: {
          links: [],
          data: null,
          errors: [
            {
              type: 'unauthorized',
              description: 'Authentication Failed',
              source: {},
            },
          ],
        },
      },
      'refused-forbidden': {
        summary: 'The credentials do not give access to this account',
        value: {
          links: [],
          data: null,
          errors: [
            {
              type: 'forbidden',
              description: 'Access Denied',
              source: {},
            },
          ],
        },
      },
      'refused-not-found': {
        summary: 'There is no such resource',
        value: {
          links: [],
          data: null,
          errors: [
            {
              type: 'forbidden',
              description: 'Resource not found.',
              source: {},
            },
          ],
        },
      },
      'refused-method-not-allowed': {
        summary: 'The resource does not know this method',
        value: {
          links: [],
          data: null,
          errors: [
            {
              type: 'method-not-allowed',
              description: "Method 'PUT' not supported for this resource.",
              source: {},
            },
          ],
        },
      },
      'refused-too-large': {
        summary: 'The body is larger than what is read',
        value: {
          links: [],
          data: null,
          errors: [
            {
              type: 'payload-too-large',
              description: 'The body of the request is larger than this resource accepts.',
              source: {},
            },
          ],
        },
      },
      'refused-unsupported-media-type': {
        summary: 'The body is of a type that is not read here',
        value: {
          links: [],
          data: null,
          errors: [
            {
              type: 'unsupported-content-type',
              description: "Content-Type 'application/xml' is not supported. Please use 'application/json'",
              source: {
                header: 'Content-Type',
              },
            },
          ],
        },
      },
      'refused-rate-limit': {
        summary: 'Too many requests',
        value: {
          links: [],
          data: null,
          errors: [
            {
              type: 'rate-limit-exceeded',
              description: 'You have exceeded your rate limit for this endpoint. Please retry later.',
              source: {},
            },
          ],
        },
      },
      'refused-server-error': {
        summary: 'Bandwidth failed',
        value: {
          links: [],
          data: null,
          errors: [
            {
              type: 'internal-server-error',
              description: 'Internal server error. No further information available',
              source: {},
            },
          ],
        },
      },
      list: {
        summary: 'Two files',
        value: [
          {
            content: 'https://messaging.bandwidth.com/api/v2/users/9900000/media/menu.png',
            contentLength: 20311,
            mediaName: 'menu.png',
          },
          {
            content: 'https://messaging.bandwidth.com/api/v2/users/9900000/media/2024/winter/poster.jpg',
            contentLength: 881204,
            mediaName: '2024/winter/poster.jpg',
          },
        ],
      },
      request: {
        summary: 'The only grant',
        value: {
          grant_type: 'client_credentials',
        },
      },
      token: {
        summary: 'A token for an hour',
        value: {
          access_token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.',
          token_type: 'Bearer',
          expires_in: 3600,
        },
      },
      'refused-grant': {
        summary: 'Another grant',
        value: {
          error: 'unsupported_grant_type',
          error_description: 'The grant_type has to be client_credentials.',
        },
      },
      'refused-client': {
        summary: 'An unknown client',
        value: {
          error: 'invalid_client',
          error_description: 'The client id or its secret is not known.',
        },
      },
    },
  },
};
