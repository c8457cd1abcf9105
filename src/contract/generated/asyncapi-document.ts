// Generated from spec/asyncapi.yaml by scripts/generate.ts. To change it, change that file and run: npm run generate

/** spec/asyncapi.yaml and all files that it refers to, as one document. */
export const asyncapiDocument: Readonly<Record<string, unknown>> = {
  asyncapi: '3.0.0',
  info: {
    title: 'Bandwidth messaging callbacks',
    version: '2026.7.1',
    description:
      "What Bandwidth posts to the application of a customer: messages that came in, and what became of messages that were sent. Seen from that application, which receives. It names the same event files as openapi.yaml; how often and how long a callback is tried stands in delivery.yaml. An independent description, not Bandwidth's own.",
    license: {
      name: 'MIT',
      url: 'https://opensource.org/license/mit',
    },
    externalDocs: {
      description: "Bandwidth's own documentation",
      url: 'https://dev.bandwidth.com/docs/messaging/webhooks',
    },
    tags: [
      {
        name: 'Callbacks',
        description: 'What Bandwidth posts to an application.',
      },
    ],
  },
  defaultContentType: 'application/json',
  servers: {
    application: {
      host: '{host}',
      protocol: 'https',
      description: 'Your own server, as it is registered with the messaging application.',
      variables: {
        host: {
          description: 'Host and port; Bandwidth posts to ports 80, 443 and from 1024.',
          default: 'consumer.example.com',
        },
      },
      security: [
        {
          $ref: '#/components/securitySchemes/Challenged',
        },
      ],
    },
  },
  channels: {
    inbound: {
      address: '{inboundPath}',
      title: 'The inbound callback URL',
      description:
        'Where the application wants to hear of messages that came in, and of answers to RBM messages.',
      servers: [
        {
          $ref: '#/servers/application',
        },
      ],
      parameters: {
        inboundPath: {
          description: 'The path of the URL; it may be the same as for receipts.',
          default: '/callbacks',
        },
      },
      messages: {
        'message-received': {
          $ref: '#/components/messages/message-received',
        },
        'suggestion-response': {
          $ref: '#/components/messages/suggestion-response',
        },
        'requested-location-response': {
          $ref: '#/components/messages/requested-location-response',
        },
      },
    },
    status: {
      address: '{statusPath}',
      title: 'The status callback URL',
      description:
        'Where the application wants to hear what became of the messages that were sent in its name.',
      servers: [
        {
          $ref: '#/servers/application',
        },
      ],
      parameters: {
        statusPath: {
          description: 'The path of the URL; it may be the same as for inbound messages.',
          default: '/callbacks',
        },
      },
      messages: {
        'message-sending': {
          $ref: '#/components/messages/message-sending',
        },
        'message-sent': {
          $ref: '#/components/messages/message-sent',
        },
        'message-delivered': {
          $ref: '#/components/messages/message-delivered',
        },
        'message-failed': {
          $ref: '#/components/messages/message-failed',
        },
        'message-read': {
          $ref: '#/components/messages/message-read',
        },
      },
    },
  },
  operations: {
    onMessageReceived: {
      action: 'receive',
      title: 'A message came in',
      channel: {
        $ref: '#/channels/inbound',
      },
      messages: [
        {
          $ref: '#/channels/inbound/messages/message-received',
        },
      ],
      bindings: {
        $ref: '#/components/operationBindings/posted',
      },
    },
    onMessageSending: {
      action: 'receive',
      title: 'A message is on its way',
      channel: {
        $ref: '#/channels/status',
      },
      messages: [
        {
          $ref: '#/channels/status/messages/message-sending',
        },
      ],
      bindings: {
        $ref: '#/components/operationBindings/posted',
      },
    },
    onMessageSent: {
      action: 'receive',
      title: 'A message has left Bandwidth',
      channel: {
        $ref: '#/channels/status',
      },
      messages: [
        {
          $ref: '#/channels/status/messages/message-sent',
        },
      ],
      bindings: {
        $ref: '#/components/operationBindings/posted',
      },
    },
    onMessageDelivered: {
      action: 'receive',
      title: 'A message was delivered',
      channel: {
        $ref: '#/channels/status',
      },
      messages: [
        {
          $ref: '#/channels/status/messages/message-delivered',
        },
      ],
      bindings: {
        $ref: '#/components/operationBindings/posted',
      },
    },
    onMessageFailed: {
      action: 'receive',
      title: 'A message failed',
      channel: {
        $ref: '#/channels/status',
      },
      messages: [
        {
          $ref: '#/channels/status/messages/message-failed',
        },
      ],
      bindings: {
        $ref: '#/components/operationBindings/posted',
      },
    },
    onMessageRead: {
      action: 'receive',
      title: 'A message was read',
      channel: {
        $ref: '#/channels/status',
      },
      messages: [
        {
          $ref: '#/channels/status/messages/message-read',
        },
      ],
      bindings: {
        $ref: '#/components/operationBindings/posted',
      },
    },
    onSuggestionResponse: {
      action: 'receive',
      title: 'A button was tapped',
      channel: {
        $ref: '#/channels/inbound',
      },
      messages: [
        {
          $ref: '#/channels/inbound/messages/suggestion-response',
        },
      ],
      bindings: {
        $ref: '#/components/operationBindings/posted',
      },
    },
    onRequestedLocationResponse: {
      action: 'receive',
      title: 'A location was shared',
      channel: {
        $ref: '#/channels/inbound',
      },
      messages: [
        {
          $ref: '#/channels/inbound/messages/requested-location-response',
        },
      ],
      bindings: {
        $ref: '#/components/operationBindings/posted',
      },
    },
  },
  components: {
    messages: {
      'message-received': {
        name: 'message-received',
        title: 'A message came in',
        summary: 'An array of one event of the type message-received.',
        contentType: 'application/json',
        payload: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: {
            $ref: '#/components/schemas/message-received',
          },
        },
        bindings: {
          $ref: '#/components/messageBindings/acknowledged',
        },
        examples: [
          {
            name: 'alphanumeric-sender',
            payload: [
              {
                time: '2026-07-08T11:31:12.004518Z',
                type: 'message-received',
                to: '+15552221111',
                description: 'Incoming message received',
                message: {
                  id: '178351027200442px8ad50ictfq85',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T11:31:12.004518Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['+15552221111'],
                  from: 'ACME Parcel',
                  text: 'Your parcel arrives today.',
                },
              },
            ],
          },
          {
            name: 'every-optional-field',
            payload: [
              {
                time: '2026-07-08T12:30:00.000Z',
                type: 'message-received',
                to: '+15552221111',
                description: 'Incoming message received',
                message: {
                  id: '1783513800000gclp0wx5gkkz9owz',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T12:30:00.000Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['+15552221111'],
                  from: '+15554443333',
                  text: 'A tag is possible by the schema.',
                  tag: '',
                  priority: 'default',
                  channel: 'SMS',
                },
              },
            ],
          },
          {
            name: 'group-mms',
            payload: [
              {
                time: '2024-09-14T18:20:45.160744Z',
                type: 'message-received',
                to: '+15552221111',
                description: 'Incoming message received',
                message: {
                  id: '1726338045160okpxo4x1k4cnpc43',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2024-09-14T18:20:45.160744Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['+15552221111', '+15552221112', '+15554443334'],
                  from: '+15554443333',
                  text: 'Who brings the cake?',
                  media: [
                    'https://messaging.bandwidth.com/api/v2/users/9900000/media/1726338045160okpxo4x1k4cnpc43/0/cake.png',
                  ],
                },
              },
            ],
          },
          {
            name: 'group-of-twelve',
            payload: [
              {
                time: '2026-07-08T10:01:00Z',
                type: 'message-received',
                to: '+15552221111',
                description: 'Incoming message received',
                message: {
                  id: '1783504860000k6lp42h5s60lny8x',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:01:00Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: [
                    '+15552221111',
                    '+15552221112',
                    '+15552221113',
                    '+15552221114',
                    '+15552221115',
                    '+15552221116',
                    '+15552221117',
                    '+15552221118',
                    '+15552221119',
                    '+15552221120',
                    '+15552221121',
                    '+15552221122',
                  ],
                  from: '+15554443333',
                  text: 'Twelve of us now.',
                },
              },
            ],
          },
          {
            name: 'media-only',
            payload: [
              {
                time: '2026-07-08T12:10:00.500Z',
                type: 'message-received',
                to: '+15552221111',
                description: 'Incoming message received',
                message: {
                  id: '178351260050032shne85baz9uujl',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T12:10:00.500Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['+15552221111'],
                  from: '+15554443333',
                  text: '',
                  media: [
                    'https://messaging.bandwidth.com/api/v2/users/9900000/media/178351260050032shne85baz9uujl/0/voice%20note%201.amr',
                  ],
                },
              },
            ],
          },
          {
            name: 'mms',
            payload: [
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
          {
            name: 'no-text',
            payload: [
              {
                time: '2026-07-08T12:12:00.123456Z',
                type: 'message-received',
                to: '+15552221111',
                description: 'Incoming message received',
                message: {
                  id: '1783512720123tae5paahlmx14elx',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T12:12:00.123456Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['+15552221111'],
                  from: '+15554443333',
                  media: [
                    'https://messaging.bandwidth.com/api/v2/users/9900000/media/1783512720123tae5paahlmx14elx/0/photo.jpeg',
                  ],
                  channel: 'MMS',
                },
              },
            ],
          },
          {
            name: 'rbm-file',
            payload: [
              {
                time: '2026-07-08T12:21:02.015777Z',
                type: 'message-received',
                to: 'BandwidthShop',
                description: 'Incoming message received',
                carrierName: 'T-Mobile',
                message: {
                  id: '178351326201512m5hau5lmtxkel9',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T12:21:02.015777Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['BandwidthShop'],
                  from: '+15554443333',
                  channel: 'RBM',
                  content: {
                    media: {
                      fileUrl: 'https://rcs.example.com/files/9c1e/video.mp4',
                      thumbnailUrl: 'https://rcs.example.com/files/9c1e/video.jpg',
                    },
                  },
                },
              },
            ],
          },
          {
            name: 'rbm-text',
            payload: [
              {
                time: '2026-07-08T12:20:41.700213Z',
                type: 'message-received',
                to: 'BandwidthShop',
                description: 'Incoming message received',
                message: {
                  id: '17835132417005agtp24x92bfae7v',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T12:20:41.700213Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['BandwidthShop'],
                  from: '+15554443333',
                  channel: 'RBM',
                  content: {
                    text: 'Do you have it in blue?',
                  },
                },
              },
            ],
          },
          {
            name: 'short-code',
            payload: [
              {
                time: '2021-04-08T16:02:09.377Z',
                type: 'message-received',
                to: '54321',
                description: 'Incoming message received',
                message: {
                  id: '1617897729377qy7huijdeu6pta6x',
                  owner: '54321',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2021-04-08T16:02:09.377Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['54321'],
                  from: '+15554443333',
                  text: 'STOP',
                },
              },
            ],
          },
          {
            name: 'sms',
            payload: [
              {
                time: '2026-07-08T09:14:22.531907Z',
                type: 'message-received',
                to: '+15552221111',
                description: 'Incoming message received',
                message: {
                  id: '1783502061874naa1ruatz2xr0mpn',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:14:21.874000Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['+15552221111'],
                  from: '+15554443333',
                  text: 'Is the shop open on Sunday?',
                },
              },
            ],
          },
          {
            name: 'toll-free-long',
            payload: [
              {
                time: '2026-07-08T11:00:00.250Z',
                type: 'message-received',
                to: '+18885550123',
                description: 'Incoming message received',
                carrierName: 'AT&T',
                message: {
                  id: '178350839990120f9ucf9ekevbkin',
                  owner: '+18885550123',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:59:59.901Z',
                  segmentCount: 3,
                  direction: 'in',
                  to: ['+18885550123'],
                  from: '+15554443333',
                  text: 'Hello — this one is long enough to be cut into three pieces, because a single dash that no GSM alphabet knows makes every character count twice. So it goes: seventy characters at a time, and then sixty-seven.',
                },
              },
            ],
          },
          {
            name: 'uuid-id',
            payload: [
              {
                time: '2020-06-15T13:41:28Z',
                type: 'message-received',
                to: '+15552221111',
                description: 'Incoming message received',
                message: {
                  id: '0b7f6a52-91c4-4d1e-8a3f-2f6f5f1c9d7e',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2020-06-15T13:41:28Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['+15552221111'],
                  from: '+15554443333',
                  text: 'An id may be a UUID.',
                },
              },
            ],
          },
        ],
      },
      'message-sending': {
        name: 'message-sending',
        title: 'A message is on its way',
        summary: 'An array of one event of the type message-sending.',
        contentType: 'application/json',
        payload: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: {
            $ref: '#/components/schemas/message-sending',
          },
        },
        bindings: {
          $ref: '#/components/messageBindings/acknowledged',
        },
        examples: [
          {
            name: 'group-mms',
            payload: [
              {
                time: '2026-07-08T09:30:02.100Z',
                type: 'message-sending',
                to: '+15554443334',
                description: 'Message is sending to carrier',
                message: {
                  id: '1783503001420ekbxegj9q4i3f8ib',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:30:01.420Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333', '+15554443334'],
                  from: '+15552221111',
                  text: '',
                  media: ['https://example.com/pictures/map.gif'],
                },
              },
            ],
          },
          {
            name: 'mms',
            payload: [
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
          {
            name: 'no-optional-field',
            payload: [
              {
                time: '2020-08-10T08:00:00Z',
                type: 'message-sending',
                to: '+15554443333',
                description: 'Message is sending to carrier',
                message: {
                  id: '1597046400000tuo9dm8xtm3fqqjn',
                  owner: '+18885550123',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2020-08-10T08:00:00Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+18885550123',
                },
              },
            ],
          },
          {
            name: 'rbm',
            payload: [
              {
                time: '2026-07-08T09:32:44.918273Z',
                type: 'message-sending',
                to: '+15554443333',
                description: 'Message is sending to carrier.',
                carrierName: 'Verizon',
                message: {
                  id: '1783503164918q879qovdqkq7vomf',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:32:44.918273Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: 'BandwidthShop',
                  channel: 'RBM',
                },
              },
            ],
          },
          {
            name: 'sms-with-priority',
            payload: [
              {
                time: '2026-07-08T09:31:02.000000Z',
                type: 'message-sending',
                to: '+15554443333',
                description: 'Message is sending to carrier.',
                message: {
                  id: '1783503062000w49psklts4471sg3',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:31:02.000000Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+15552221111',
                  text: '',
                  tag: '',
                  priority: 'high',
                },
              },
            ],
          },
        ],
      },
      'message-sent': {
        name: 'message-sent',
        title: 'A message has left Bandwidth',
        summary: 'An array of one event of the type message-sent.',
        contentType: 'application/json',
        payload: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: {
            $ref: '#/components/schemas/message-sent',
          },
        },
        bindings: {
          $ref: '#/components/messageBindings/acknowledged',
        },
        examples: [
          {
            name: 'alphanumeric-sender',
            payload: [
              {
                time: '2026-07-08T09:42:00Z',
                type: 'message-sent',
                to: '+447700900123',
                description: 'Message sent to carrier',
                message: {
                  id: '1783503720000xyo5dywh5q3feyb7',
                  owner: 'ACME Parcel',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:42:00Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+447700900123'],
                  from: 'ACME Parcel',
                },
              },
            ],
          },
          {
            name: 'rbm',
            payload: [
              {
                time: '2026-07-08T09:43:12.000001Z',
                type: 'message-sent',
                to: '+15554443333',
                description: 'Message sent to carrier',
                carrierName: 'T-Mobile',
                message: {
                  id: '17835037920000mdxwihxs6shject',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:43:12.000001Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: 'BandwidthShop',
                  text: '',
                  channel: 'RBM',
                },
              },
            ],
          },
          {
            name: 'sms',
            payload: [
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
          {
            name: 'toll-free-mms',
            payload: [
              {
                time: '2026-07-08T09:41:10.480Z',
                type: 'message-sent',
                to: '+15554443333',
                description: 'Message sent to carrier',
                message: {
                  id: '1783503670480oy1xcu1xcewh7mcx',
                  owner: '+18885550123',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:41:10.480Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+18885550123',
                  text: '',
                  media: ['https://example.com/pictures/logo.png'],
                  priority: 'default',
                },
              },
            ],
          },
        ],
      },
      'message-delivered': {
        name: 'message-delivered',
        title: 'A message was delivered',
        summary: 'An array of one event of the type message-delivered.',
        contentType: 'application/json',
        payload: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: {
            $ref: '#/components/schemas/message-delivered',
          },
        },
        bindings: {
          $ref: '#/components/messageBindings/acknowledged',
        },
        examples: [
          {
            name: 'alphanumeric-sender',
            payload: [
              {
                time: '2026-07-08T09:53:40.777Z',
                type: 'message-delivered',
                to: '+447700900123',
                description: 'Message delivered to carrier.',
                message: {
                  id: '1783504420777l66556alt21twaxx',
                  owner: 'ACME Parcel',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:53:40.777Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+447700900123'],
                  from: 'ACME Parcel',
                  text: '',
                },
              },
            ],
          },
          {
            name: 'group-mms',
            payload: [
              {
                time: '2016-09-14T18:20:16Z',
                type: 'message-delivered',
                to: '+15554443333',
                description: 'Message delivered to carrier',
                message: {
                  id: '1473877216000cg5xkcdpck07xw47',
                  owner: '+15554443333',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2016-09-14T18:20:16Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333', '+15554443334'],
                  from: '+15552221111',
                  text: '',
                },
              },
            ],
          },
          {
            name: 'mms',
            payload: [
              {
                time: '2016-09-14T18:20:16Z',
                type: 'message-delivered',
                to: '+15554443333',
                description: 'Message delivered to carrier',
                message: {
                  id: '1473877216000wgltwg1h48k7t8sz',
                  owner: '+15554443333',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2016-09-14T18:20:16Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+15552221111',
                  text: '',
                  media: ['https://example.com/pictures/demo.jpg'],
                },
              },
            ],
          },
          {
            name: 'mms-just-sent',
            payload: [
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
          {
            name: 'other-time-forms',
            payload: [
              {
                time: '2026-07-08T11:55:30.5+02:00',
                type: 'message-delivered',
                to: '+15554443333',
                description: 'ok',
                message: {
                  id: '1783504529123m4ndmwj1usijjgub',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:55:29.123456789Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+15552221111',
                  text: '',
                },
              },
            ],
          },
          {
            name: 'rbm-no-text',
            payload: [
              {
                time: '2026-07-08T09:54:02.450001Z',
                type: 'message-delivered',
                to: '+15554443333',
                description: 'Message delivered to handset.',
                message: {
                  id: '1783504442450wkd90shdwssf1owr',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:54:02.450001Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: 'BandwidthShop',
                  channel: 'RBM',
                },
              },
            ],
          },
          {
            name: 'receipt-text-uuid-id',
            payload: [
              {
                time: '2018-12-11T10:00:00Z',
                type: 'message-delivered',
                to: '+15554443333',
                description: 'Message delivered to carrier.',
                message: {
                  id: '3f0c7d9e-52a1-4b7c-8f61-0e9a4d2b8c15',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2018-12-11T10:00:00Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+15552221111',
                  text: 'Receipts once repeated the text.',
                },
              },
            ],
          },
          {
            name: 'short-code',
            payload: [
              {
                time: '2026-07-08T09:52:00.250Z',
                type: 'message-delivered',
                to: '+15554443333',
                description: 'ok',
                carrierName: 'AT&T',
                message: {
                  id: '1783504320250b6wl328hnerp6mjt',
                  owner: '54321',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T09:52:00.250Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '54321',
                  text: '',
                  priority: 'high',
                },
              },
            ],
          },
          {
            name: 'sms-owner-is-recipient',
            payload: [
              {
                time: '2016-09-14T18:20:16Z',
                type: 'message-delivered',
                to: '+15554443333',
                description: 'ok',
                message: {
                  id: '1473877216000nuwdnu4pvun5u2fl',
                  owner: '+15554443333',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2016-09-14T18:20:16Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+15552221111',
                  text: '',
                },
              },
            ],
          },
          {
            name: 'sms',
            payload: [
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
          {
            name: 'toll-free',
            payload: [
              {
                time: '2020-03-27T15:01:22.646Z',
                type: 'message-delivered',
                to: '+15554443333',
                description: 'ok',
                message: {
                  id: '15853212734569yw51u81x2jbair3',
                  owner: '+18885550123',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2020-03-27T15:01:13.456Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+18885550123',
                  text: '',
                  tag: '',
                },
              },
            ],
          },
        ],
      },
      'message-failed': {
        name: 'message-failed',
        title: 'A message failed',
        summary: 'An array of one event of the type message-failed.',
        contentType: 'application/json',
        payload: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: {
            $ref: '#/components/schemas/message-failed',
          },
        },
        bindings: {
          $ref: '#/components/messageBindings/acknowledged',
        },
        examples: [
          {
            name: 'alphanumeric-sender',
            payload: [
              {
                time: '2026-07-08T10:12:10Z',
                type: 'message-failed',
                to: '+447700900123',
                description: 'rejected-unallocated-from-number',
                errorCode: 4405,
                message: {
                  id: '1783505530000amfleaf5equtpyil',
                  owner: 'ACME Parcel',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:12:10Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+447700900123'],
                  from: 'ACME Parcel',
                  text: '',
                },
              },
            ],
          },
          {
            name: 'group-mms-forbidden-to-country',
            payload: [
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
          {
            name: 'rbm',
            payload: [
              {
                time: '2026-07-08T10:13:10.650000Z',
                type: 'message-failed',
                to: '+15554443333',
                description: 'delivery-receipt-expired',
                errorCode: 9902,
                message: {
                  id: '1783505590650bmapnia1b6lfgmpj',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:13:10.650000Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: 'BandwidthShop',
                  channel: 'RBM',
                },
              },
            ],
          },
          {
            name: 'short-code',
            payload: [
              {
                time: '2026-07-08T10:11:10.004Z',
                type: 'message-failed',
                to: '+15554443333',
                description: 'destination-spam-detected',
                errorCode: 4770,
                message: {
                  id: '17835054700048wpdk0x1s4svtccr',
                  owner: '54321',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:11:10.004Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '54321',
                  text: '',
                  priority: 'default',
                },
              },
            ],
          },
          {
            name: 'sms-invalid-destination',
            payload: [
              {
                time: '2026-07-08T10:10:10.704450Z',
                type: 'message-failed',
                to: '+15554443333',
                description: 'invalid-destination-address',
                errorCode: 4720,
                carrierName: 'Verizon',
                message: {
                  id: '17835054071203ew5n6oxbufpqy75',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:10:07.120000Z',
                  segmentCount: 2,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+15552221111',
                  text: '',
                  tag: 'order 1018',
                },
              },
            ],
          },
          {
            name: 'toll-free-receipt-expired',
            payload: [
              {
                time: '2016-09-14T18:20:16Z',
                type: 'message-failed',
                to: '+15554443333',
                description: 'delivery-receipt-expired',
                errorCode: 9902,
                message: {
                  id: '1473877216000ygvdmw7h6smnbkaj',
                  owner: '+18885550123',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2016-09-14T18:20:16Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+18885550123',
                  text: '',
                },
              },
            ],
          },
          {
            name: 'without-code',
            payload: [
              {
                time: '2026-07-08T10:14:10.000Z',
                type: 'message-failed',
                to: '+15554443333',
                description: 'unknown-error',
                message: {
                  id: '1783505650000g4xx8o9h8ssjxgkf',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:14:10.000Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+15552221111',
                  text: '',
                },
              },
            ],
          },
          {
            name: 'zero-code',
            payload: [
              {
                time: '2026-07-08T10:15:10.000Z',
                type: 'message-failed',
                to: '+15554443333',
                description: 'unknown-error',
                errorCode: 0,
                message: {
                  id: '178350571000040ldc8ptsogzxowv',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:15:10.000Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+15552221111',
                  text: '',
                },
              },
            ],
          },
        ],
      },
      'message-read': {
        name: 'message-read',
        title: 'A message was read',
        summary: 'An array of one event of the type message-read.',
        contentType: 'application/json',
        payload: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: {
            $ref: '#/components/schemas/message-read',
          },
        },
        bindings: {
          $ref: '#/components/messageBindings/acknowledged',
        },
        examples: [
          {
            name: 'every-optional-field',
            payload: [
              {
                time: '2026-07-08T10:22:00.010Z',
                type: 'message-read',
                to: '+15554443333',
                description: 'Message read by recipient.',
                eventTime: '2026-07-08T10:22:00Z',
                carrierName: 'T-Mobile',
                message: {
                  id: '1783506120010re21zaapfmt7gmd3',
                  owner: '+15552221111',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:22:00.010Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: '+15552221111',
                  text: '',
                  media: ['https://example.com/pictures/logo.png'],
                  priority: 'high',
                  channel: 'RBM',
                },
              },
            ],
          },
          {
            name: 'no-optional-field',
            payload: [
              {
                time: '2026-07-08T10:21:00Z',
                type: 'message-read',
                to: '+15554443333',
                description: 'Message read by recipient.',
                message: {
                  id: '1783506060000bayhniypralnom17',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:21:00Z',
                  segmentCount: 1,
                  direction: 'out',
                  to: ['+15554443333'],
                  from: 'BandwidthShop',
                },
              },
            ],
          },
          {
            name: 'rbm',
            payload: [
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
        ],
      },
      'suggestion-response': {
        name: 'suggestion-response',
        title: 'A button was tapped',
        summary: 'An array of one event of the type suggestion-response.',
        contentType: 'application/json',
        payload: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: {
            $ref: '#/components/schemas/suggestion-response',
          },
        },
        bindings: {
          $ref: '#/components/messageBindings/acknowledged',
        },
        examples: [
          {
            name: 'action-unpaired',
            payload: [
              {
                time: '2026-07-08T10:31:00.100Z',
                type: 'suggestion-response',
                to: 'BandwidthShop',
                description: 'Suggestion response received',
                carrierName: 'AT&T',
                message: {
                  id: '1783506660100ey71mqvli62t1emd',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:31:00.100Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['BandwidthShop'],
                  from: '+15554443333',
                  text: '',
                  channel: 'RBM',
                  suggestionResponse: {
                    text: 'Call us',
                    postbackData: 'ZGlhbA==',
                    pairedMessageId: null,
                  },
                },
              },
            ],
          },
          {
            name: 'no-optional-field',
            payload: [
              {
                time: '2026-07-08T10:32:00Z',
                type: 'suggestion-response',
                to: 'BandwidthShop',
                description: 'Suggestion response received',
                message: {
                  id: '1783506720000f6opveg1zejhm2nx',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:32:00Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['BandwidthShop'],
                  from: '+15554443333',
                  suggestionResponse: {
                    text: 'Not now',
                    postbackData: 'bm8=',
                  },
                },
              },
            ],
          },
          {
            name: 'reply',
            payload: [
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
        ],
      },
      'requested-location-response': {
        name: 'requested-location-response',
        title: 'A location was shared',
        summary: 'An array of one event of the type requested-location-response.',
        contentType: 'application/json',
        payload: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: {
            $ref: '#/components/schemas/requested-location-response',
          },
        },
        bindings: {
          $ref: '#/components/messageBindings/acknowledged',
        },
        examples: [
          {
            name: 'location',
            payload: [
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
          {
            name: 'no-optional-field',
            payload: [
              {
                time: '2026-07-08T10:42:00Z',
                type: 'requested-location-response',
                to: 'BandwidthShop',
                description: 'Location response received',
                message: {
                  id: '1783507320000icb56srx6omnrger',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:42:00Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['BandwidthShop'],
                  from: '+15554443333',
                  locationResponse: {
                    latitude: '0',
                    longitude: '7',
                  },
                },
              },
            ],
          },
          {
            name: 'southern-hemisphere',
            payload: [
              {
                time: '2026-07-08T10:41:00.500Z',
                type: 'requested-location-response',
                to: 'BandwidthShop',
                description: 'Location response received',
                carrierName: 'Telstra',
                message: {
                  id: '1783507260500oct58olt4ko3pcwz',
                  owner: 'BandwidthShop',
                  applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
                  time: '2026-07-08T10:41:00.500Z',
                  segmentCount: 1,
                  direction: 'in',
                  to: ['BandwidthShop'],
                  from: '+61491570156',
                  text: '',
                  channel: 'RBM',
                  locationResponse: {
                    latitude: '-33.8688',
                    longitude: '151.2093',
                  },
                },
              },
            ],
          },
        ],
      },
    },
    messageBindings: {
      acknowledged: {
        http: {
          headers: {
            type: 'object',
            properties: {
              'Content-Type': {
                type: 'string',
                const: 'application/json; charset=utf-8',
              },
              'User-Agent': {
                type: 'string',
                const: 'BandwidthAPI/v2',
              },
            },
            required: ['Content-Type', 'User-Agent'],
          },
          bindingVersion: '0.3.0',
        },
      },
    },
    operationBindings: {
      posted: {
        http: {
          method: 'POST',
          bindingVersion: '0.3.0',
        },
      },
    },
    securitySchemes: {
      Challenged: {
        type: 'http',
        scheme: 'basic',
        description:
          'Only for applications with stored credentials, and only after a challenge: the first request comes without them, and a second one brings them after a 401 with `WWW-Authenticate`.',
      },
    },
    schemas: {
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
    },
  },
};
