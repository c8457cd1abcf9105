import { harEntry, type JournalledRequest } from './har.ts';

/** Writes a HAR 1.2 document in pieces, so that a long journal needs no more memory than a short one. */
export async function* harText(
  requests: Iterable<JournalledRequest> | AsyncIterable<JournalledRequest>,
  { version, comment }: { readonly version: string; readonly comment?: string },
): AsyncGenerator<string> {
  const creator = { name: 'bwkit', version };
  const head = JSON.stringify({ version: '1.2', creator, ...(comment && { comment }) });
  yield `{"log":${head.slice(0, -1)},"entries":[\n`;
  let separator = '';
  for await (const request of requests) {
    yield `${separator}${JSON.stringify(harEntry(request))}\n`;
    separator = ',';
  }
  yield ']}}\n';
}
