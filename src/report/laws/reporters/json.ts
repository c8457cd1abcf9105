import type { Reporter } from '../reporter.ts';

/** The report as it is; its schema is `spec/report.schema.json`. */
export const json: Reporter = {
  name: 'json',
  file: 'report.json',
  tell: report => `${JSON.stringify(report, null, 2)}\n`,
};
