/*
 * Compares spec/openapi.yaml with the OpenAPI document that the installed bandwidth-sdk ships: `npm run drift`.
 *
 * `-- --upstream FILE` compares with another document. Exit 0: every difference is accepted. Exit 1: one is new, or an
 * accepted one is none any more. Exit 2: there is nothing to compare with.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { compare } from './drift/compare.ts';
import type { Accepted, Comparison } from './drift/compare.ts';
import { ourFacts, shippedDocument, theirFacts } from './drift/documents.ts';
import { report } from './drift/report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

async function drift(upstream: string): Promise<Comparison> {
  const text = await readFile(new URL('../spec/drift.yaml', import.meta.url), 'utf8');
  const { accepted } = parse(text) as { accepted: Accepted[] };
  return compare(await ourFacts(root), await theirFacts(upstream), accepted);
}

/** Whether the file is there and holds the operations that are to be compared. */
async function isComparable(file: string): Promise<boolean> {
  return /^\s*operationId: ['"]?createMessage\b/m.test(await readFile(file, 'utf8').catch(() => ''));
}

const { values } = parseArgs({ options: { upstream: { type: 'string' } } });
const upstream = values.upstream ?? shippedDocument();
if (await isComparable(upstream)) {
  const comparison = await drift(upstream);
  console.log(report(comparison));
  process.exitCode = comparison.fresh.length + comparison.stale.length > 0 ? 1 : 0;
} else {
  console.error(`${upstream} holds no operation createMessage.`);
  console.error("Bandwidth's OpenAPI document as YAML was expected there.");
  console.error('Hint: run `npm ci`, which installs bandwidth-sdk, or name another file by --upstream.');
  process.exitCode = 2;
}
