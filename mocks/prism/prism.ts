import type { createLogger } from '@stoplight/prism-core';
import type { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { Problem } from '../../src/report/problem.ts';

/** The parts of Prism that are used here: its library, without its server and command line. */
export interface Prism {
  readonly createInstance: typeof createInstance;
  readonly getHttpOperationsFromSpec: typeof getHttpOperationsFromSpec;
  readonly createLogger: typeof createLogger;
}

/** The packages that bring it; optional peers of ours. */
export const PRISM_PACKAGES = ['@stoplight/prism-core', '@stoplight/prism-http'] as const;

/** Loads Prism. Rejects with a `Problem` where it is not installed. */
export async function loadPrism(load: () => Promise<Prism> = importPrism): Promise<Prism> {
  try {
    return await load();
  } catch (error) {
    throw isMissing(error) ? missing() : error;
  }
}

async function importPrism(): Promise<Prism> {
  const [{ createLogger }, { createInstance, getHttpOperationsFromSpec }] = await Promise.all([
    import('@stoplight/prism-core'),
    import('@stoplight/prism-http'),
  ]);
  return { createLogger, createInstance, getHttpOperationsFromSpec };
}

function isMissing(error: unknown): boolean {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  return /^(ERR_)?MODULE_NOT_FOUND$/.test(code ?? '') && PRISM_PACKAGES.some(name => message.includes(name));
}

/** The environment variable keeps a package below Prism from reporting its installation to others. */
function missing(): Problem {
  return new Problem({
    what: 'Prism is not installed.',
    expected: `This needs ${PRISM_PACKAGES.join(' and ')} 5.16 or newer, which do not come with bwkit.`,
    hint: `SCARF_ANALYTICS=false npm install --save-dev ${PRISM_PACKAGES.join(' ')}`,
  });
}
