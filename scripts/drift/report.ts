import type { Accepted, Comparison, Difference } from './compare.ts';

/** The outcome for people: what is new, what is stale, and what to do about either. */
export function report(comparison: Comparison): string {
  const { agreed, accepted, fresh, stale } = comparison;
  const summary =
    `${agreed} facts agree, ${accepted.length} differences are accepted, ` +
    `${fresh.length} are new, ${stale.length} accepted entries are stale.`;
  return [...fresh.map(freshText), ...stale.map(staleText), summary].join('\n\n');
}

function freshText(difference: Difference): string {
  return [
    `${difference.at} differs: spec/openapi.yaml says ${difference.ours}, Bandwidth's document says ${difference.theirs}.`,
    'The two were expected to say the same, or spec/drift.yaml to say why they do not.',
    `Hint: follow Bandwidth in spec/, or add to spec/drift.yaml:`,
    entry({ ...difference, reason: '(why we differ)' }),
  ].join('\n');
}

function staleText(rule: Accepted): string {
  return [
    `spec/drift.yaml accepts ${rule.at} (ours ${rule.ours}, theirs ${rule.theirs}), which covers no difference any more.`,
    'An accepted difference was expected to be one.',
    'Hint: delete the entry, or correct its sides if the documents have changed.',
  ].join('\n');
}

function entry({ at, ours, theirs, reason }: Accepted): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  return [
    `  - at: ${quoted(at)}`,
    `    ours: ${quoted(ours)}`,
    `    theirs: ${quoted(theirs)}`,
    `    reason: ${reason}`,
  ].join('\n');
}
