import { generatedFrom, literal } from '../spec-file.ts';

/** One document that facts were taken from, as in spec/sources.yaml. */
export interface SourceEntry {
  readonly title: string;
  readonly date: string;
  readonly url?: string;
}

/** src/contract/generated/sources.ts: the documents behind the facts, by key. */
export function sourcesModule(sources: Readonly<Record<string, SourceEntry>>): string {
  return `${generatedFrom('sources.yaml')}
/** The documents that the facts in spec/ were taken from, by the key that the other files cite. */
export const sources = ${literal(sources)} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly date: string; readonly url?: string }>
>;

/** The key of a document in {@link sources}. */
export type SourceKey = keyof typeof sources;
`;
}
