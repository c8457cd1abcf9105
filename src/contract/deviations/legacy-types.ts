/** Whether a type is one of the early names of the interim event. */
export function isQueued(type: unknown): boolean {
  return type === 'message-queued';
}

/** Whether a type is an early name of the failure event, which carried the reason: message-rejected-<reason>. */
export function isRejected(type: unknown): boolean {
  return typeof type === 'string' && /^message-rejected(-|$)/.test(type);
}

/** Whether a type is an early name of a receipt. */
export function isLegacyReceipt(type: unknown): boolean {
  return isQueued(type) || isRejected(type);
}
