import { examineEnvelope } from './envelope-shape.ts';
import { verdictOf } from './finding.ts';
import type { Judgement } from './finding.ts';
import { readPayload } from './payload.ts';

/**
 * Judges one captured payload by today's contract, and says everything that speaks against it.
 *
 * @param input bytes (UTF-8), text (JSON), or a value that was parsed already. A key that stands twice in one object is
 *   found in bytes and text only, since parsing loses it.
 * @returns never throws on what came over a wire: whatever is no envelope violates, and says why.
 */
export function judge(input: unknown): Judgement {
  const payload = readPayload(input);
  if (!payload.isReadable) return { verdict: 'violates', findings: [payload.finding] };
  const findings = [...payload.findings, ...examineEnvelope(payload.value).findings];
  return { verdict: verdictOf(findings), findings };
}
