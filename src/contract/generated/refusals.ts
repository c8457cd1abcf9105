// Generated from spec/openapi.yaml and spec/examples/api by scripts/generate.ts. To change it, change that file and run: npm run generate

/** The error answers of every operation: status → headers and example bodies by name. */
export const refusals = {
  listMessages: {
    '400': {
      headers: {},
      bodies: {
        invalid: {
          type: 'request-validation',
          description: 'Your request could not be accepted',
        },
      },
    },
    '401': {
      headers: {
        'WWW-Authenticate': 'Basic realm="Bandwidth"',
      },
      bodies: {
        today: {
          type: 'unauthorized',
          description: 'Authentication Failed',
        },
        year2018: {
          type: 'authentication-error',
          description: 'Invalid or missing credentials.',
        },
      },
    },
    '403': {
      headers: {},
      bodies: {
        today: {
          type: 'forbidden',
          description: 'Access Denied',
        },
        year2018: {
          type: 'unauthorized',
          description: 'Access is denied.',
        },
      },
    },
    '404': {
      headers: {},
      bodies: {
        nowhere: {
          timestamp: '2024-12-02T20:15:57.278Z',
          status: 404,
          error: 'Not Found',
          message: 'No message available',
          path: '/api/v2/users/9900000/media/nowhere.png',
        },
      },
    },
    '405': {
      headers: {},
      bodies: {
        patch: {
          type: 'method-not-allowed',
          description: "Method 'PATCH' not supported for this resource.",
        },
      },
    },
    '415': {
      headers: {},
      bodies: {
        xml: {
          type: 'unsupported-content-type',
          description: "Content-Type 'application/xml' is not supported. Please use 'application/json'",
        },
      },
    },
    '429': {
      headers: {
        'Retry-After': 300,
      },
      bodies: {
        limited: {
          type: 'rate_limit_exceeded',
          description: 'Rate limit exceeded. Wait for Retry-After time before sending another request.',
        },
      },
    },
    '500': {
      headers: {},
      bodies: {
        failed: {
          type: 'internal-server-error',
          description: 'Something went wrong on our side. The request was not carried out.',
        },
      },
    },
  },
  createMessage: {
    '400': {
      headers: {},
      bodies: {
        sender: {
          type: 'request-validation',
          description: 'Your request could not be accepted',
          fieldErrors: [
            {
              fieldName: 'from',
              description: "'from' must contain exactly one telephone number",
            },
          ],
        },
        fields: {
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
        nobody: {
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
    },
    '401': {
      headers: {
        'WWW-Authenticate': 'Basic realm="Bandwidth"',
      },
      bodies: {
        today: {
          type: 'unauthorized',
          description: 'Authentication Failed',
        },
        year2018: {
          type: 'authentication-error',
          description: 'Invalid or missing credentials.',
        },
      },
    },
    '403': {
      headers: {},
      bodies: {
        today: {
          type: 'forbidden',
          description: 'Access Denied',
        },
        year2018: {
          type: 'unauthorized',
          description: 'Access is denied.',
        },
      },
    },
    '404': {
      headers: {},
      bodies: {
        nowhere: {
          timestamp: '2024-12-02T20:15:57.278Z',
          status: 404,
          error: 'Not Found',
          message: 'No message available',
          path: '/api/v2/users/9900000/media/nowhere.png',
        },
      },
    },
    '405': {
      headers: {},
      bodies: {
        patch: {
          type: 'method-not-allowed',
          description: "Method 'PATCH' not supported for this resource.",
        },
      },
    },
    '406': {
      headers: {},
      bodies: {
        xml: {
          type: 'not-acceptable',
          description: 'The only representation of this resource is application/json.',
        },
      },
    },
    '413': {
      headers: {},
      bodies: {
        large: {
          type: 'payload-too-large',
          description: 'The body of the request is larger than this resource accepts.',
        },
      },
    },
    '415': {
      headers: {},
      bodies: {
        xml: {
          type: 'unsupported-content-type',
          description: "Content-Type 'application/xml' is not supported. Please use 'application/json'",
        },
      },
    },
    '429': {
      headers: {},
      bodies: {
        full: {
          type: 'max-message-queue-size-exceeded',
          description:
            'The queue of this account is full: it is emptied at a rate of 60 messages per minute and has a capacity of 900, which is 15 minutes of traffic.',
        },
      },
    },
    '500': {
      headers: {},
      bodies: {
        failed: {
          type: 'internal-server-error',
          description: 'Something went wrong on our side. The request was not carried out.',
        },
      },
    },
  },
  createMultiChannelMessage: {
    '400': {
      headers: {},
      bodies: {
        'refused-field': {
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
    },
    '401': {
      headers: {
        'WWW-Authenticate': 'Basic realm="Bandwidth"',
      },
      bodies: {
        unauthorized: {
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
    },
    '403': {
      headers: {},
      bodies: {
        forbidden: {
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
    },
    '404': {
      headers: {},
      bodies: {
        'not-found': {
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
    },
    '405': {
      headers: {},
      bodies: {
        'method-not-allowed': {
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
    },
    '406': {
      headers: {},
      bodies: {},
    },
    '413': {
      headers: {},
      bodies: {
        'too-large': {
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
    },
    '415': {
      headers: {},
      bodies: {
        'unsupported-media-type': {
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
    },
    '429': {
      headers: {},
      bodies: {
        'rate-limit': {
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
    },
    '500': {
      headers: {},
      bodies: {
        'server-error': {
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
    },
  },
  listMedia: {
    '400': {
      headers: {},
      bodies: {
        invalid: {
          type: 'request-validation',
          description: 'Your request could not be accepted',
        },
      },
    },
    '401': {
      headers: {
        'WWW-Authenticate': 'Basic realm="Bandwidth"',
      },
      bodies: {
        today: {
          type: 'unauthorized',
          description: 'Authentication Failed',
        },
        year2018: {
          type: 'authentication-error',
          description: 'Invalid or missing credentials.',
        },
      },
    },
    '403': {
      headers: {},
      bodies: {
        today: {
          type: 'forbidden',
          description: 'Access Denied',
        },
        year2018: {
          type: 'unauthorized',
          description: 'Access is denied.',
        },
      },
    },
    '404': {
      headers: {},
      bodies: {
        nowhere: {
          timestamp: '2024-12-02T20:15:57.278Z',
          status: 404,
          error: 'Not Found',
          message: 'No message available',
          path: '/api/v2/users/9900000/media/nowhere.png',
        },
      },
    },
    '406': {
      headers: {},
      bodies: {
        xml: {
          type: 'not-acceptable',
          description: 'The only representation of this resource is application/json.',
        },
      },
    },
    '415': {
      headers: {},
      bodies: {
        xml: {
          type: 'unsupported-content-type',
          description: "Content-Type 'application/xml' is not supported. Please use 'application/json'",
        },
      },
    },
    '429': {
      headers: {},
      bodies: {
        full: {
          type: 'max-message-queue-size-exceeded',
          description:
            'The queue of this account is full: it is emptied at a rate of 60 messages per minute and has a capacity of 900, which is 15 minutes of traffic.',
        },
      },
    },
    '500': {
      headers: {},
      bodies: {
        failed: {
          type: 'internal-server-error',
          description: 'Something went wrong on our side. The request was not carried out.',
        },
      },
    },
  },
  getMedia: {
    '400': {
      headers: {},
      bodies: {
        invalid: {
          type: 'request-validation',
          description: 'Your request could not be accepted',
        },
      },
    },
    '401': {
      headers: {
        'WWW-Authenticate': 'Basic realm="Bandwidth"',
      },
      bodies: {
        today: {
          type: 'unauthorized',
          description: 'Authentication Failed',
        },
        year2018: {
          type: 'authentication-error',
          description: 'Invalid or missing credentials.',
        },
      },
    },
    '403': {
      headers: {},
      bodies: {
        today: {
          type: 'forbidden',
          description: 'Access Denied',
        },
        year2018: {
          type: 'unauthorized',
          description: 'Access is denied.',
        },
      },
    },
    '404': {
      headers: {},
      bodies: {
        nowhere: {
          timestamp: '2024-12-02T20:15:57.278Z',
          status: 404,
          error: 'Not Found',
          message: 'No message available',
          path: '/api/v2/users/9900000/media/nowhere.png',
        },
      },
    },
    '406': {
      headers: {},
      bodies: {
        xml: {
          type: 'not-acceptable',
          description: 'The only representation of this resource is application/json.',
        },
      },
    },
    '415': {
      headers: {},
      bodies: {
        xml: {
          type: 'unsupported-content-type',
          description: "Content-Type 'application/xml' is not supported. Please use 'application/json'",
        },
      },
    },
    '429': {
      headers: {},
      bodies: {
        full: {
          type: 'max-message-queue-size-exceeded',
          description:
            'The queue of this account is full: it is emptied at a rate of 60 messages per minute and has a capacity of 900, which is 15 minutes of traffic.',
        },
      },
    },
    '500': {
      headers: {},
      bodies: {
        failed: {
          type: 'internal-server-error',
          description: 'Something went wrong on our side. The request was not carried out.',
        },
      },
    },
  },
  uploadMedia: {
    '400': {
      headers: {},
      bodies: {
        invalid: {
          type: 'request-validation',
          description: 'Your request could not be accepted',
        },
      },
    },
    '401': {
      headers: {
        'WWW-Authenticate': 'Basic realm="Bandwidth"',
      },
      bodies: {
        today: {
          type: 'unauthorized',
          description: 'Authentication Failed',
        },
        year2018: {
          type: 'authentication-error',
          description: 'Invalid or missing credentials.',
        },
      },
    },
    '403': {
      headers: {},
      bodies: {
        today: {
          type: 'forbidden',
          description: 'Access Denied',
        },
        year2018: {
          type: 'unauthorized',
          description: 'Access is denied.',
        },
      },
    },
    '404': {
      headers: {},
      bodies: {
        nowhere: {
          timestamp: '2024-12-02T20:15:57.278Z',
          status: 404,
          error: 'Not Found',
          message: 'No message available',
          path: '/api/v2/users/9900000/media/nowhere.png',
        },
      },
    },
    '406': {
      headers: {},
      bodies: {
        xml: {
          type: 'not-acceptable',
          description: 'The only representation of this resource is application/json.',
        },
      },
    },
    '413': {
      headers: {},
      bodies: {
        large: {
          type: 'payload-too-large',
          description: 'The body of the request is larger than this resource accepts.',
        },
      },
    },
    '415': {
      headers: {},
      bodies: {
        xml: {
          type: 'unsupported-content-type',
          description: "Content-Type 'application/xml' is not supported. Please use 'application/json'",
        },
      },
    },
    '429': {
      headers: {},
      bodies: {
        full: {
          type: 'max-message-queue-size-exceeded',
          description:
            'The queue of this account is full: it is emptied at a rate of 60 messages per minute and has a capacity of 900, which is 15 minutes of traffic.',
        },
      },
    },
    '500': {
      headers: {},
      bodies: {
        failed: {
          type: 'internal-server-error',
          description: 'Something went wrong on our side. The request was not carried out.',
        },
      },
    },
  },
  deleteMedia: {
    '400': {
      headers: {},
      bodies: {
        invalid: {
          type: 'request-validation',
          description: 'Your request could not be accepted',
        },
      },
    },
    '401': {
      headers: {
        'WWW-Authenticate': 'Basic realm="Bandwidth"',
      },
      bodies: {
        today: {
          type: 'unauthorized',
          description: 'Authentication Failed',
        },
        year2018: {
          type: 'authentication-error',
          description: 'Invalid or missing credentials.',
        },
      },
    },
    '403': {
      headers: {},
      bodies: {
        today: {
          type: 'forbidden',
          description: 'Access Denied',
        },
        year2018: {
          type: 'unauthorized',
          description: 'Access is denied.',
        },
      },
    },
    '404': {
      headers: {},
      bodies: {
        nowhere: {
          timestamp: '2024-12-02T20:15:57.278Z',
          status: 404,
          error: 'Not Found',
          message: 'No message available',
          path: '/api/v2/users/9900000/media/nowhere.png',
        },
      },
    },
    '406': {
      headers: {},
      bodies: {
        xml: {
          type: 'not-acceptable',
          description: 'The only representation of this resource is application/json.',
        },
      },
    },
    '415': {
      headers: {},
      bodies: {
        xml: {
          type: 'unsupported-content-type',
          description: "Content-Type 'application/xml' is not supported. Please use 'application/json'",
        },
      },
    },
    '429': {
      headers: {},
      bodies: {
        full: {
          type: 'max-message-queue-size-exceeded',
          description:
            'The queue of this account is full: it is emptied at a rate of 60 messages per minute and has a capacity of 900, which is 15 minutes of traffic.',
        },
      },
    },
    '500': {
      headers: {},
      bodies: {
        failed: {
          type: 'internal-server-error',
          description: 'Something went wrong on our side. The request was not carried out.',
        },
      },
    },
  },
  createAccessToken: {
    '400': {
      headers: {},
      bodies: {
        grant: {
          error: 'unsupported_grant_type',
          error_description: 'The grant_type has to be client_credentials.',
        },
      },
    },
    '401': {
      headers: {
        'WWW-Authenticate': 'Basic realm="Bandwidth"',
      },
      bodies: {
        client: {
          error: 'invalid_client',
          error_description: 'The client id or its secret is not known.',
        },
      },
    },
  },
} as const;
