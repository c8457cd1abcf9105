import type { Difference } from '../../simulation/differences.ts';
import type { Json } from '../../simulation/json.ts';
import type { Evidence, Finding } from '../evidence.ts';

/** Differences beyond this are counted, not shown. */
const MOST_SHOWN = 3;

/** Objects to anything that ended otherwise than in the calm run. `asIf` says what was to be expected. */
export function sameAsCalm(evidence: Evidence, asIf: string): Finding | null {
  return differenceFinding(evidence.differences, asIf);
}

/** Tells differences as a finding: the places, and the two values reduced to them. */
export function differenceFinding(differences: readonly Difference[], asIf: string): Finding | null {
  const [first] = differences;
  if (first === undefined) return null;
  const others = differences.length - 1;
  const more = others === 0 ? '' : `; ${others} more ${others === 1 ? 'place differs' : 'places differ'}`;
  return {
    finding: `${told(first, asIf)}${more}.`,
    expected: reduced(differences, 'expected'),
    observed: reduced(differences, 'observed'),
  };
}

function told({ path, expected, observed }: Difference, asIf: string): string {
  const place = path.replace(/\[\]$/, '');
  if (observed === undefined)
    return `${place} lacks ${JSON.stringify(expected)}, which it would have ${asIf}`;
  if (expected === undefined)
    return `${place} has ${JSON.stringify(observed)}, which it would not have ${asIf}`;
  return `${place} is ${JSON.stringify(observed)}; ${asIf} it would be ${JSON.stringify(expected)}`;
}

/** Only what differs, by its path; several differences in one array have one path and are told as a list. */
function reduced(differences: readonly Difference[], side: 'expected' | 'observed'): Json {
  const byPath: Record<string, Json> = {};
  for (const { path, [side]: value } of differences.slice(0, MOST_SHOWN)) {
    const key = path.replace(/^state\./, '');
    if (value === undefined) continue;
    const before = byPath[key];
    byPath[key] = before === undefined ? value : [before, value].flat();
  }
  return byPath;
}
