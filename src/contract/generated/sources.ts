// Generated from spec/sources.yaml by scripts/generate.ts. To change it, change that file and run: npm run generate

/** The documents that the facts in spec/ were taken from, by the key that the other files cite. */
export const sources = {
  SPEC: {
    title: "Bandwidth's OpenAPI document, as bandwidth-sdk 8.1.4 ships it",
    date: '2026-07-01',
    url: 'https://github.com/Bandwidth/node-sdk/blob/main/bandwidth.yml',
  },
  S0: {
    title: 'Bandwidth\'s documentation page "Message Failed Event"',
    date: '2021',
    url: 'https://github.com/Bandwidth/bandwidth.github.io/tree/master/messaging',
  },
  S2: {
    title: 'Bandwidth\'s documentation page "Message Events"',
    date: '2020-11',
    url: 'https://github.com/Bandwidth/bandwidth.github.io/tree/master/messaging',
  },
  S3: {
    title: 'Bandwidth\'s documentation page "Message Delivered Event"',
    date: '2021',
    url: 'https://github.com/Bandwidth/bandwidth.github.io/tree/master/messaging',
  },
  S4: {
    title: 'Bandwidth\'s documentation page "Message Events"',
    date: '2018-01-25',
    url: 'https://github.com/Bandwidth/bandwidth.github.io/tree/master/messaging',
  },
  D17: {
    title: "Bandwidth's v2 messaging documentation of 2017",
    date: '2017-02-03',
    url: 'https://github.com/Aubron/v2-messaging',
  },
  D18: {
    title: "Bandwidth's v2 messaging documentation of 2018",
    date: '2018-12-11',
    url: 'https://github.com/Aubron/v2-messaging',
  },
  'D19-22': {
    title: "Bandwidth's messaging documentation of 2019 to 2022",
    date: '2022-04',
    url: 'https://github.com/Bandwidth/bandwidth.github.io/tree/master/messaging',
  },
  D23: {
    title: "Bandwidth's developer documentation of 2023",
    date: '2023-11-02',
    url: 'https://github.com/Bandwidth/api-docs/tree/main/site/docs/messaging',
  },
  M43: {
    title: "Bandwidth's messaging API document, version 4.3.0",
    date: '2023',
    url: 'https://github.com/Bandwidth/api-docs/blob/main/site/specs/messaging.yml',
  },
  'SPEC-2025-05': {
    title: "Bandwidth's OpenAPI document of the multi-channel beta",
    date: '2025-05-09',
    url: 'https://github.com/Bandwidth/node-sdk/blob/main/bandwidth.yml',
  },
  'SPEC-2025-08': {
    title: "Bandwidth's OpenAPI document when RBM callbacks were published",
    date: '2025-08-05',
    url: 'https://github.com/Bandwidth/node-sdk/blob/main/bandwidth.yml',
  },
  MFA: {
    title: "Bandwidth's documentation page on two-factor callbacks",
    date: '2023-11-02',
    url: 'https://github.com/Bandwidth/api-docs/tree/main/site/docs/mfa/webhooks',
  },
  VOICE: {
    title: "Bandwidth's documentation pages on voice callbacks",
    date: '2023-11-02',
    url: 'https://github.com/Bandwidth/api-docs/tree/main/site/docs/voice/webhooks',
  },
  IA2P: {
    title: "Bandwidth's documentation page on international messaging",
    date: '2023-11-02',
    url: 'https://github.com/Bandwidth/api-docs/blob/main/site/docs/messaging/international.mdx',
  },
  NUM: {
    title: "Bandwidth's documentation page on number callbacks",
    date: '2023-11-02',
    url: 'https://github.com/Bandwidth/api-docs/blob/main/site/docs/numbers/webhooks.md',
  },
  CAP1: {
    title: 'a production callback quoted in a public file',
    date: '2021-04-08',
  },
  CAP2: {
    title: 'a production callback quoted in a public file',
    date: '2020-06-15',
  },
  RFC3339: {
    title: 'RFC 3339, Date and Time on the Internet',
    date: '2002-07',
    url: 'https://www.rfc-editor.org/rfc/rfc3339',
  },
  RFC3986: {
    title: 'RFC 3986, Uniform Resource Identifier',
    date: '2005-01',
    url: 'https://www.rfc-editor.org/rfc/rfc3986',
  },
  RFC6749: {
    title: 'RFC 6749, The OAuth 2.0 Authorization Framework',
    date: '2012-10',
    url: 'https://www.rfc-editor.org/rfc/rfc6749',
  },
  RFC8259: {
    title: 'RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format',
    date: '2017-12',
    url: 'https://www.rfc-editor.org/rfc/rfc8259',
  },
  'SPEC-2024-09': {
    title: "Bandwidth's OpenAPI document when `priority` stopped being required",
    date: '2024-09-24',
    url: 'https://github.com/Bandwidth/node-sdk/blob/main/bandwidth.yml',
  },
  'SPEC-2026-06': {
    title: "Bandwidth's OpenAPI document when message-sent came back",
    date: '2026-06-30',
    url: 'https://github.com/Bandwidth/node-sdk/blob/main/bandwidth.yml',
  },
  S1: {
    title: 'Bandwidth\'s documentation page "Message Failed Event", a later copy',
    date: '2021',
    url: 'https://github.com/Bandwidth/bandwidth.github.io/tree/master/messaging',
  },
  V1: {
    title: "Bandwidth's documentation of the v1 messaging API",
    date: 'before 2018',
  },
  APPS: {
    title: "Bandwidth's pages on applications and the dashboard",
    date: '2023-11-02',
    url: 'https://github.com/Bandwidth/api-docs/tree/main/site/docs/account',
  },
  CLI: {
    title: "Bandwidth's command line tool, its code and its notes",
    date: '2026-06-09',
    url: 'https://github.com/Bandwidth/cli',
  },
  SDK: {
    title: "Bandwidth's client library for Node, version 8.1.4, as observed",
    date: '2026-07-01',
    url: 'https://github.com/Bandwidth/node-sdk',
  },
  LIVE: {
    title: "Bandwidth's developer site, the page on messaging webhooks, as search engines show it",
    date: '2026',
  },
  ERR26: {
    title: "A table that says it was transcribed from Bandwidth's page of messaging errors",
    date: '2026-08-31',
  },
  GUIDE: {
    title: "Bandwidth's guide to callbacks",
    date: '2021',
    url: 'https://github.com/Bandwidth/bandwidth.github.io',
  },
  'SUP-DLR': {
    title: "Bandwidth's support article 360051643414 on delivery receipts for MMS",
    date: '2020',
  },
  'SUP-Q': {
    title: "Bandwidth's support article 360014275073 on queueing",
    date: '2023',
  },
  'SUP-SEG': {
    title: "Bandwidth's support article 12823182 on character limits",
    date: '2023',
  },
  'SUP-SIZE': {
    title: "Bandwidth's support article 12823216 on sizes of MMS",
    date: '2023',
  },
  'TFV-PR': {
    title: 'A draft page on webhooks of toll-free verification, never merged, of another product',
    date: '2022-12',
    url: 'https://github.com/Bandwidth/api-docs/pull/643',
  },
  OTHERS: {
    title: 'Code of strangers who receive these callbacks; it shows habits, not promises',
    date: '2018 to 2026',
  },
  ARITHMETIC: {
    title: 'Derived from other figures, which the entry names',
    date: '2026',
  },
  NONE: {
    title: 'No source; the entry says why it is assumed',
    date: '2026',
  },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly date: string; readonly url?: string }>
>;

/** The key of a document in {@link sources}. */
export type SourceKey = keyof typeof sources;
