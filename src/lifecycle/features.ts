/** What Bandwidth switches on or off for an account. */
export interface Features {
  /** Whether carriers report on MMS, so that `message-sending` and failures of carriers are told. On since 2020 (SUP-DLR). */
  readonly mmsDeliveryReceipts: boolean;
  /** Whether callbacks name the recipient's or sender's carrier. Off unless the account asks for it (SPEC). */
  readonly carrierName: boolean;
  /** Whether the list of messages tells latencies: Advanced Quality Metrics (SPEC). Default on. */
  readonly qualityMetrics?: boolean | undefined;
}

export const defaultFeatures: Features = { mmsDeliveryReceipts: true, carrierName: false };
