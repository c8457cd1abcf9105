import { profiles, type Profile, type ProfileName, type QuirkName } from '../contract/generated/quirks.ts';
import type { Account } from './account.ts';
import type { Application } from './application.ts';

/** How events look and which come: what a profile says, with the quirks of account and application on top. */
export interface Behaviour {
  /** Every quirk in force, each once. */
  readonly quirks: readonly QuirkName[];
  /** Whether an MMS gets `message-sending` and what its carrier reports. */
  readonly mmsReceipts: boolean;
  /** Whether `message-sent` is told on every channel; RBM has it in any case. */
  readonly sent: boolean;
  readonly delivered: Profile['settings']['delivered'];
  readonly sentDescription: string;
  readonly timeDigits: Profile['settings']['timeDigits'];
}

/**
 * What is shown without a profile: the plainest behaviour that the documents of 2021 to 2026 agree on.
 *
 * C11, C13 and C25 of spec/quirks.yaml give the choices; RBM is documented with the handset sentence only.
 */
const plain = {
  sent: false,
  delivered: { sms: 'ok', mms: 'Message delivered to carrier', rbm: 'Message delivered to handset.' },
  timeDigits: 3,
} as const satisfies Partial<Profile['settings']>;

const SENT_TO_CARRIER = 'Message sent to carrier';
const SENT_IN_2018 = 'Outgoing message sent';
/** `message-sending` and receipts for MMS were announced in 2020 (S2). */
const WITHOUT_MMS_RECEIPTS: ProfileName = '2018';

/** Works out how an application of an account sees its events. */
export function behaviourOf(account: Account, application?: Application): Behaviour {
  const profile = account.profile === undefined ? undefined : profiles[account.profile];
  const { sent, delivered, timeDigits } = profile?.settings ?? plain;
  const quirks = [...(profile?.quirks ?? []), ...(account.quirks ?? []), ...(application?.quirks ?? [])];
  const old = account.profile === WITHOUT_MMS_RECEIPTS;
  return {
    quirks: [...new Set(quirks)],
    mmsReceipts: account.features.mmsDeliveryReceipts && !old,
    sent,
    delivered,
    sentDescription: old ? SENT_IN_2018 : SENT_TO_CARRIER,
    timeDigits,
  };
}
