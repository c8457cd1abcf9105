import { page } from '../html/page.ts';
import type { Reporter } from '../reporter.ts';

/** One self-contained page for people. */
export const html: Reporter = {
  name: 'html',
  file: 'report.html',
  tell: page,
};
