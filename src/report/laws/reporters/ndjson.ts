import type { Reporter } from '../reporter.ts';

/** One JSON object a line: the check, each law, and the coverage, told apart by `kind`. */
export const ndjson: Reporter = {
  name: 'ndjson',
  file: 'report.ndjson',
  tell({ laws, coverage, ...check }) {
    const lines = [
      { kind: 'check', ...check },
      ...laws.map(law => ({ kind: 'law', ...law })),
      { kind: 'coverage', ...coverage },
    ];
    return lines.map(line => `${JSON.stringify(line)}\n`).join('');
  },
};
