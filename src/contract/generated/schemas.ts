// Generated from spec/events and spec/schemas by scripts/generate.ts. To change it, change that file and run: npm run generate

/** A JSON Schema as spec/ has it; a `$ref` names another one as `#/$defs/Name`. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Every schema of the callbacks, by its title. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  MessageDelivered: {
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
        $ref: '#/$defs/Instant',
        description: 'When the delivery was reported.',
      },
      description: {
        type: 'string',
        description: 'Free text for people; never decide by it.',
      },
      to: {
        $ref: '#/$defs/Party',
        description: 'The one recipient that this receipt is about.',
      },
      carrierName: {
        $ref: '#/$defs/CarrierName',
      },
      message: {
        $ref: '#/$defs/OutboundMessage',
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
  MessageFailed: {
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
        $ref: '#/$defs/Instant',
        description: 'When the failure was reported.',
      },
      description: {
        type: 'string',
        description: 'Free text for people; never decide by it.',
      },
      to: {
        $ref: '#/$defs/Party',
        description: 'The one recipient that this receipt is about.',
      },
      errorCode: {
        type: 'integer',
        description:
          "Why it failed, as spec/error-codes.yaml lists; the only field that should drive logic. Required by Bandwidth's document of 2023, optional since; 0 means none.",
      },
      carrierName: {
        $ref: '#/$defs/CarrierName',
      },
      message: {
        $ref: '#/$defs/OutboundMessage',
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
  MessageRead: {
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
        $ref: '#/$defs/Instant',
        description: 'When the event was made.',
      },
      description: {
        type: 'string',
        description: 'Free text for people; never decide by it.',
      },
      to: {
        $ref: '#/$defs/Party',
        description: 'The one recipient that this receipt is about.',
      },
      eventTime: {
        $ref: '#/$defs/Instant',
        description: 'When the recipient opened the message.',
      },
      carrierName: {
        $ref: '#/$defs/CarrierName',
      },
      message: {
        $ref: '#/$defs/OutboundMessage',
      },
    },
    'x-source': [
      {
        key: 'SPEC',
        place: 'statusCallback',
      },
    ],
  },
  MessageReceived: {
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
        $ref: '#/$defs/Instant',
        description: 'When the message came in.',
      },
      description: {
        type: 'string',
        description: 'Free text for people; never decide by it.',
      },
      to: {
        $ref: '#/$defs/Party',
        description: "Which of your numbers the message reached; the same as the message's owner.",
      },
      carrierName: {
        $ref: '#/$defs/CarrierName',
      },
      message: {
        $ref: '#/$defs/InboundMessage',
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
  MessageSending: {
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
        $ref: '#/$defs/Instant',
        description: 'When sending began.',
      },
      description: {
        type: 'string',
        description: 'Free text for people; never decide by it.',
      },
      to: {
        $ref: '#/$defs/Party',
        description: 'The one recipient that this receipt is about.',
      },
      carrierName: {
        $ref: '#/$defs/CarrierName',
      },
      message: {
        $ref: '#/$defs/OutboundMessage',
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
  MessageSent: {
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
        $ref: '#/$defs/Instant',
        description: 'When the message left.',
      },
      description: {
        type: 'string',
        description: 'Free text for people; never decide by it.',
      },
      to: {
        $ref: '#/$defs/Party',
        description: 'The one recipient that this receipt is about.',
      },
      carrierName: {
        $ref: '#/$defs/CarrierName',
      },
      message: {
        $ref: '#/$defs/OutboundMessage',
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
  RequestedLocationResponse: {
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
        $ref: '#/$defs/Instant',
        description: 'When the answer came in.',
      },
      description: {
        type: 'string',
        description: 'Free text for people; never decide by it.',
      },
      to: {
        $ref: '#/$defs/Party',
        description: "Which of your numbers the message reached; the same as the message's owner.",
      },
      carrierName: {
        $ref: '#/$defs/CarrierName',
      },
      message: {
        $ref: '#/$defs/InboundMessage',
      },
    },
    'x-source': [
      {
        key: 'SPEC',
        place: 'inboundCallback',
      },
    ],
  },
  SuggestionResponse: {
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
        $ref: '#/$defs/Instant',
        description: 'When the answer came in.',
      },
      description: {
        type: 'string',
        description: 'Free text for people; never decide by it.',
      },
      to: {
        $ref: '#/$defs/Party',
        description: "Which of your numbers the message reached; the same as the message's owner.",
      },
      carrierName: {
        $ref: '#/$defs/CarrierName',
      },
      message: {
        $ref: '#/$defs/InboundMessage',
      },
    },
    'x-source': [
      {
        key: 'SPEC',
        place: 'inboundCallback',
      },
    ],
  },
  ApplicationId: {
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
  CallbackEnvelope: {
    title: 'CallbackEnvelope',
    type: 'array',
    description:
      'What Bandwidth posts: an array of exactly one event. Nobody promises that it will stay one, so loop over it.',
    minItems: 1,
    maxItems: 1,
    items: {
      $ref: '#/$defs/CallbackEvent',
    },
    'x-source': [
      {
        key: 'S2',
        place: 'Message Callbacks Concepts',
      },
      {
        key: 'D23',
        place: 'webhooks.mdx',
      },
    ],
  },
  CallbackEvent: {
    title: 'CallbackEvent',
    type: 'object',
    description:
      'Something that happened to a message. The type says what, and decides how the rest is to be read.',
    required: ['type'],
    discriminator: {
      propertyName: 'type',
      mapping: {
        'message-received': '#/$defs/MessageReceived',
        'message-sending': '#/$defs/MessageSending',
        'message-sent': '#/$defs/MessageSent',
        'message-delivered': '#/$defs/MessageDelivered',
        'message-failed': '#/$defs/MessageFailed',
        'message-read': '#/$defs/MessageRead',
        'suggestion-response': '#/$defs/SuggestionResponse',
        'requested-location-response': '#/$defs/RequestedLocationResponse',
      },
    },
    oneOf: [
      {
        $ref: '#/$defs/MessageReceived',
      },
      {
        $ref: '#/$defs/MessageSending',
      },
      {
        $ref: '#/$defs/MessageSent',
      },
      {
        $ref: '#/$defs/MessageDelivered',
      },
      {
        $ref: '#/$defs/MessageFailed',
      },
      {
        $ref: '#/$defs/MessageRead',
      },
      {
        $ref: '#/$defs/SuggestionResponse',
      },
      {
        $ref: '#/$defs/RequestedLocationResponse',
      },
    ],
    'x-source': [
      {
        key: 'SPEC',
        place: 'callback',
      },
    ],
  },
  CarrierName: {
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
  Channel: {
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
  InboundMessage: {
    title: 'InboundMessage',
    type: 'object',
    description: 'A message, or an answer to an RBM message, that reached one of your numbers.',
    required: ['id', 'owner', 'applicationId', 'time', 'segmentCount', 'direction', 'to', 'from'],
    properties: {
      id: {
        $ref: '#/$defs/MessageId',
      },
      owner: {
        $ref: '#/$defs/Party',
        description: 'Which of your numbers this copy is for; a group message comes once for each.',
      },
      applicationId: {
        $ref: '#/$defs/ApplicationId',
      },
      time: {
        $ref: '#/$defs/Instant',
        description: 'When the message was made.',
      },
      segmentCount: {
        $ref: '#/$defs/SegmentCount',
      },
      direction: {
        type: 'string',
        const: 'in',
        description: 'Received by Bandwidth.',
      },
      to: {
        $ref: '#/$defs/Recipients',
      },
      from: {
        $ref: '#/$defs/Party',
        description: 'Who sent the message.',
      },
      text: {
        type: 'string',
        description:
          'What was written. Empty or absent when the message is all media, and on RBM, whose words are in `content`.',
      },
      media: {
        $ref: '#/$defs/Media',
      },
      tag: {
        $ref: '#/$defs/Tag',
      },
      priority: {
        $ref: '#/$defs/Priority',
      },
      channel: {
        $ref: '#/$defs/Channel',
      },
      content: {
        $ref: '#/$defs/RbmContent',
      },
      suggestionResponse: {
        $ref: '#/$defs/SuggestedReply',
      },
      locationResponse: {
        $ref: '#/$defs/SharedLocation',
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
  Instant: {
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
  MediaUrl: {
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
  Media: {
    title: 'Media',
    type: 'array',
    minItems: 1,
    items: {
      $ref: '#/$defs/MediaUrl',
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
  MessageId: {
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
  OutboundMessage: {
    title: 'OutboundMessage',
    type: 'object',
    description: 'A message that was sent through Bandwidth, as its receipts describe it.',
    required: ['id', 'owner', 'applicationId', 'time', 'segmentCount', 'direction', 'to', 'from'],
    properties: {
      id: {
        $ref: '#/$defs/MessageId',
      },
      owner: {
        $ref: '#/$defs/Party',
        description:
          "The number that the message belongs to: the sender's, though some of Bandwidth's own examples show the recipient.",
      },
      applicationId: {
        $ref: '#/$defs/ApplicationId',
      },
      time: {
        $ref: '#/$defs/Instant',
        description: 'When the message was made.',
      },
      segmentCount: {
        $ref: '#/$defs/SegmentCount',
      },
      direction: {
        type: 'string',
        const: 'out',
        description:
          'Sent through Bandwidth. Older receipts said `in`, so decide by the type of the event first.',
      },
      to: {
        $ref: '#/$defs/Recipients',
      },
      from: {
        $ref: '#/$defs/Party',
        description: 'Who sent the message.',
      },
      text: {
        type: 'string',
        description:
          'Empty on a receipt since 2018, sometimes absent; Bandwidth does not keep what was written.',
      },
      media: {
        $ref: '#/$defs/Media',
      },
      tag: {
        $ref: '#/$defs/Tag',
      },
      priority: {
        $ref: '#/$defs/Priority',
      },
      channel: {
        $ref: '#/$defs/Channel',
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
  Party: {
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
  Priority: {
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
  RbmContent: {
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
  Recipients: {
    title: 'Recipients',
    type: 'array',
    minItems: 1,
    uniqueItems: true,
    items: {
      $ref: '#/$defs/Party',
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
  SegmentCount: {
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
  SharedLocation: {
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
  SuggestedReply: {
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
        description: 'What the sender had attached to the suggestion, in base64, at most 2048 characters.',
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
  Tag: {
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
};

/** Which schema describes an event of a type. */
export const schemaOfEvent = {
  'message-received': 'MessageReceived',
  'message-sending': 'MessageSending',
  'message-sent': 'MessageSent',
  'message-delivered': 'MessageDelivered',
  'message-failed': 'MessageFailed',
  'message-read': 'MessageRead',
  'suggestion-response': 'SuggestionResponse',
  'requested-location-response': 'RequestedLocationResponse',
} as const;
