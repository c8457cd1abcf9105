// Generated from spec/delivery.yaml by scripts/generate.ts. To change it, change that file and run: npm run generate

/** How the provider delivers and what its API permits. Units stand last in the names. */
export const figures = {
  /**
   * Every description and every example of a callback is a POST.
   *
   * Unit: HTTP method. Documented, confidence high: D19-22, D23, SPEC (2026-07-01).
   */
  method: 'POST',
  /**
   * All printed examples carry this header, charset included.
   *
   * Unit: header value. Documented, confidence high: D19-22, D23 (2023-11-02).
   */
  contentType: 'application/json; charset=utf-8',
  /**
   * All printed examples carry it, and at least one public consumer turns other agents away.
   *
   * Unit: header value. Documented, confidence high: D19-22, D23 (2023-11-02).
   */
  userAgent: 'BandwidthAPI/v2',
  /**
   * The body is an array and every example holds one element, but nobody promises that it stays at one.
   *
   * Unit: events. Documented, confidence medium: S2, D23, LIVE (2026-06-01).
   */
  eventsPerEnvelope: 1,
  /**
   * Any 2xx acknowledges a callback, receipts included; this is the lowest.
   *
   * Unit: HTTP status. Documented, confidence high: S2, D23 (2023-11-02).
   */
  acknowledgedFrom: 200,
  /**
   * Any 2xx acknowledges a callback, receipts included; this is the highest.
   *
   * Unit: HTTP status. Documented, confidence high: S2, D23 (2023-11-02).
   */
  acknowledgedTo: 299,
  /**
   * An answer after ten seconds does not count and the callback is tried again later.
   *
   * Unit: ms. Documented, confidence high: S2, D23 (2023-11-02).
   */
  timeoutMs: 10000,
  /**
   * No source says that redirects are followed; not following is what makes a redirecting consumer notice its mistake.
   *
   * Unit: yes or no. Assumed, confidence low: NONE (2026-11-20).
   */
  redirectsFollowed: false,
  /**
   * Besides 80 and 443, callbacks go to ports from here on.
   *
   * Unit: TCP port. Documented, confidence medium: GUIDE (2021-07-23).
   */
  callbackPortMin: 1024,
  /**
   * The only well-known ports that callbacks are sent to.
   *
   * Unit: TCP port. Documented, confidence medium: GUIDE (2021-07-23).
   */
  callbackPortsBelow: [80, 443],
  /**
   * Credentials are sent only after the consumer has asked for them with this status.
   *
   * Unit: HTTP status. Documented, confidence medium: NUM (2026-06-01).
   */
  challengeStatus: 401,
  /**
   * A 401 without this header is not followed by a second request.
   *
   * Unit: header name. Documented, confidence medium: NUM (2026-06-01).
   */
  challengeHeader: 'WWW-Authenticate',
  /**
   * An application stores a user id and a password for each callback URL, nothing else.
   *
   * Unit: authentication scheme. Documented, confidence high: NUM, APPS (2026-06-01).
   */
  challengeScheme: 'Basic',
  /**
   * No source mentions a signature on messaging callbacks; only toll-free verification has one.
   *
   * Unit: yes or no. Documented, confidence high: D23, SPEC (2026-07-01).
   */
  signed: false,
  /**
   * A callback is retried for 24 hours and then dropped.
   *
   * Unit: ms. Documented, confidence high: S2, S4, D23, LIVE (2026-06-01).
   */
  windowMs: 86400000,
  /**
   * No retry schedule was ever published for messaging. A draft for a sister product has five minutes, doubling, capped at one hour, and shares the 10 seconds and the 24 hours with messaging. The last pause repeats until the window closes.
   *
   * Unit: ms. Assumed, confidence low: TFV-PR (2022-12-01).
   */
  backoffMs: [300000, 600000, 1200000, 2400000, 3600000],
  /**
   * Without a source the mock keeps its schedule exact, so that a test can name the instant of every attempt.
   *
   * Unit: share of a pause. Assumed, confidence low: NONE (2026-11-20).
   */
  jitterRatio: 0,
  /**
   * Pauses of 5, 10, 20 and 40 minutes, then 22 of one hour, fit into 24 hours.
   *
   * Unit: attempts after the first. Assumed, confidence low: ARITHMETIC (2026-11-20).
   */
  retriesInWindow: 26,
  /**
   * 75 minutes and 22 hours, that is minute 1395.
   *
   * Unit: ms after the first attempt. Assumed, confidence low: ARITHMETIC (2026-11-20).
   */
  lastRetryAtMs: 83700000,
  /**
   * Duplicates are called possible but uncommon, and consumers are told to cope with them.
   *
   * Unit: promise. Documented, confidence high: S2, S4, D23 (2023-11-02).
   */
  guarantee: 'at-least-once',
  /**
   * Uncommon is not a number; the mock duplicates only when it is asked to.
   *
   * Unit: share of acknowledged deliveries. Assumed, confidence low: NONE (2026-11-20).
   */
  duplicateRatio: 0,
  /**
   * No source promises an order, and a retried event necessarily comes after younger ones.
   *
   * Unit: promise. Documented, confidence high: D19-22, D23 (2023-11-02).
   */
  ordering: 'none',
  /**
   * Without a receipt from the carrier the message is reported as failed with 9902 after two hours.
   *
   * Unit: ms. Documented, confidence medium: D23 (2023-11-02).
   */
  receiptTimeoutMs: 7200000,
  /**
   * The code of a receipt that never came; it does not prove that the message did not arrive.
   *
   * Unit: error code. Documented, confidence high: S0, S3, D23, ERR26 (2026-08-31).
   */
  receiptTimeoutCode: 9902,
  /**
   * The code of a message whose `expiration` passed before it was sent.
   *
   * Unit: error code. Documented, confidence high: D19-22, D23, ERR26 (2026-08-31).
   */
  expirationCode: 4360,
  /**
   * Thirteen digits of Unix milliseconds and sixteen lower-case letters or digits, in every example of this kind.
   *
   * Unit: characters. Documented, confidence high: D19-22, D23, SPEC, CAP1, CAP2 (2026-07-01).
   */
  messageIdLength: 29,
  /**
   * A message id may also be a UUID.
   *
   * Unit: characters. Documented, confidence high: SPEC, CAP1, CAP2 (2026-07-01).
   */
  messageIdMaxLength: 36,
  /**
   * The API refuses a longer text of an SMS or MMS.
   *
   * Unit: characters. Documented, confidence high: D23, SPEC (2026-07-01).
   */
  textMaxLength: 2048,
  /**
   * Support advises against longer texts in an MMS; the API accepts them.
   *
   * Unit: characters. Documented, confidence medium: SUP-SIZE (2026-01-01).
   */
  mmsTextAdvisedMaxLength: 1000,
  /**
   * The limit on the text of an RBM message.
   *
   * Unit: characters. Documented, confidence high: SPEC (2026-07-01).
   */
  rbmTextMaxLength: 3270,
  /**
   * Stated in words for `tag`; the schema itself carries no limit.
   *
   * Unit: characters. Documented, confidence high: D23, SPEC (2026-07-01).
   */
  tagMaxLength: 1024,
  /**
   * A request with more recipients is answered with 400. Inbound groups are not limited.
   *
   * Unit: recipients. Documented, confidence high: D18, D23 (2023-11-02).
   */
  recipientsMax: 10,
  /**
   * The limit on an alphanumeric sender of an SMS; RBM senders may be longer.
   *
   * Unit: characters. Documented, confidence high: SPEC (2026-07-01).
   */
  alphanumericSenderMaxLength: 11,
  /**
   * What one segment holds when every character is in the GSM alphabet.
   *
   * Unit: GSM-7 septets. Documented, confidence high: D23, SUP-SEG (2026-01-01).
   */
  gsmSingleSegment: 160,
  /**
   * A part of a longer text loses six bytes to a header, and 134 bytes hold 153 septets.
   *
   * Unit: GSM-7 septets. Assumed, confidence medium: SUP-SEG, ARITHMETIC (2026-11-20).
   */
  gsmPartSegment: 153,
  /**
   * What one segment holds as soon as a single character is outside the GSM alphabet.
   *
   * Unit: UTF-16 code units. Documented, confidence high: D23, SUP-SEG (2026-01-01).
   */
  ucsSingleSegment: 70,
  /**
   * A part of a longer text loses six bytes to a header, and 134 bytes hold 67 code units.
   *
   * Unit: UTF-16 code units. Assumed, confidence medium: SUP-SEG, ARITHMETIC (2026-11-20).
   */
  ucsPartSegment: 67,
  /**
   * Media are kept for 48 hours; in 2018 it was 30 days.
   *
   * Unit: ms. Documented, confidence high: D23 (2023-11-02).
   */
  mediaRetentionMs: 172800000,
  /**
   * 3.5 MB today and 3.75 MB in 2023; read as a decimal megabyte, which is the smaller of the two readings.
   *
   * Unit: bytes. Documented, confidence medium: SPEC, SUP-SIZE (2026-07-01).
   */
  mediaMaxBytes: 3500000,
  /**
   * All media of a toll-free MMS together; above it the message fails with 4411.
   *
   * Unit: bytes. Documented, confidence medium: SUP-SIZE (2026-01-01).
   */
  tollFreeMediaMaxBytes: 525000,
  /**
   * The limit on a file of an RBM message.
   *
   * Unit: bytes. Documented, confidence high: SPEC (2026-07-01).
   */
  rbmFileMaxBytes: 100000000,
  /**
   * Support names ten attachments; the schema has no limit.
   *
   * Unit: attachments. Documented, confidence medium: SUP-SIZE (2026-01-01).
   */
  mediaMaxCount: 10,
  /**
   * The limit on a URL in `media` of a created message.
   *
   * Unit: characters. Documented, confidence high: SPEC (2026-07-01).
   */
  mediaUrlMaxLength: 4096,
  /**
   * The limit on a file or thumbnail URL in a multi-channel message.
   *
   * Unit: characters. Documented, confidence high: SPEC (2026-07-01).
   */
  channelFileUrlMaxLength: 1000,
  /**
   * One answer lists at most this many; the rest is behind the continuation token.
   *
   * Unit: media. Documented, confidence high: D23 (2023-11-02).
   */
  mediaPageMax: 1000,
  /**
   * The default rate at which the queue of an account is emptied; the documented 429 speaks of 60 a minute.
   *
   * Unit: segments per second. Documented, confidence medium: D18, SUP-Q (2023-11-02).
   */
  segmentsPerSecond: 1,
  /**
   * The queue holds what the account may send in 15 minutes.
   *
   * Unit: ms. Documented, confidence high: D23, SUP-Q (2023-11-02).
   */
  queueWindowMs: 900000,
  /**
   * Support can lengthen the queue to four hours.
   *
   * Unit: ms. Documented, confidence medium: SUP-Q (2023-11-02).
   */
  queueWindowMaxMs: 14400000,
  /**
   * One segment a second for 15 minutes, as the documented 429 body says.
   *
   * Unit: segments. Documented, confidence high: D23 (2023-11-02).
   */
  queueCapacity: 900,
  /**
   * More list requests than this in a window are answered with 429 and Retry-After.
   *
   * Unit: requests per window and source address. Documented, confidence high: SPEC (2026-07-01).
   */
  listRequestsMax: 3500,
  /**
   * The five minutes in which list requests are counted.
   *
   * Unit: ms. Documented, confidence high: SPEC (2026-07-01).
   */
  listWindowMs: 300000,
  /**
   * What is known of a message can be searched for 14 days; its text never.
   *
   * Unit: ms. Documented, confidence high: D23, SPEC (2026-07-01).
   */
  listHistoryMs: 1209600000,
  /**
   * The size of a page when the request names none.
   *
   * Unit: messages. Documented, confidence high: SPEC (2026-07-01).
   */
  listLimitDefault: 100,
  /**
   * A page may not reach beyond this position, and limitTotalCount caps the count here.
   *
   * Unit: messages. Documented, confidence high: SPEC (2026-07-01).
   */
  listDepthMax: 10000,
  /**
   * sourceTn and destinationTn take a comma-separated list up to this length.
   *
   * Unit: numbers. Documented, confidence high: SPEC (2026-07-01).
   */
  listNumbersMax: 10,
  /**
   * The shortest part of a number that sourceTn and destinationTn search for.
   *
   * Unit: characters. Documented, confidence high: SPEC (2026-07-01).
   */
  listPrefixMinLength: 5,
  /**
   * The answer carries `expires_in` but no source gives its value; one hour is what clients of such tokens expect.
   *
   * Unit: ms. Assumed, confidence low: SDK (2026-07-01).
   */
  accessTokenLifetimeMs: 3600000,
} as const;

/** The name of a figure. */
export type FigureName = keyof typeof figures;
