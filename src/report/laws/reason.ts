/** Why a law is not judged, and what would help where something would. */
export interface Reason {
  readonly why: string;
  /** Null where nothing is to be done. */
  readonly hint: string | null;
}

/** Parts a reason before its hint, as every sentence for people has it. */
export function partsOf(reason: string): Reason {
  const at = reason.indexOf(' Hint: ');
  if (at < 0) return { why: reason, hint: null };
  return { why: reason.slice(0, at), hint: reason.slice(at + ' Hint: '.length) };
}
