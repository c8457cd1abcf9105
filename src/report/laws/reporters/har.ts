import type { MadeRequest } from '../../../laws/counterexample.ts';
import { type BrokenReport, isBroken } from '../broken.ts';
import { type HarEntry, harEntry } from '../../har.ts';
import type { Reporter } from '../reporter.ts';

/** Every request of every counterexample, one page for each broken law, for tools that read HAR 1.2. */
export const har: Reporter = {
  name: 'har',
  file: 'report.har',
  tell({ laws, target, seed }, { kitVersion: version }) {
    const broken = laws.filter(isBroken);
    const log = {
      version: '1.2',
      creator: { name: 'bwkit', version },
      comment: `Counterexamples of ${target}, seed ${seed}`,
      pages: broken.map(pageOf),
      entries: broken.flatMap(({ law, counterexample: { requests } }) =>
        requests.map(request => ({ pageref: law, ...entryOf(request) })),
      ),
    };
    return `${JSON.stringify({ log }, null, 2)}\n`;
  },
};

function pageOf({ law, sentence, reason, counterexample: { requests } }: BrokenReport): object {
  return {
    id: law,
    title: `${law}: ${sentence}`,
    startedDateTime: new Date(requests[0]?.at ?? 0).toISOString(),
    pageTimings: {},
    comment: reason,
  };
}

/** As the journal tells it, but with the headers and bytes that were really sent. */
function entryOf(made: MadeRequest): HarEntry {
  const { at, delivery, attempt, url, headers, subject, body, encoding, bodyBytes, outcome, durationMs } =
    made;
  const place = { at, delivery };
  const entry = harEntry({
    scheduled: { kind: 'scheduled', ...place, dueAt: at, url, subject, body, duplicateOf: null },
    attempted: { kind: 'attempted', ...place, attempt, request: attempt, authorized: false },
    concluded: { kind: 'concluded', ...place, attempt, request: attempt, outcome, durationMs, dueAt: null },
  });
  const isWhole = encoding === 'base64' || new TextEncoder().encode(body).length === bodyBytes;
  const notes = [
    ...(encoding === 'base64' ? ['the bytes are told as base64'] : []),
    ...(isWhole ? [] : [`the first bytes of ${bodyBytes}`]),
  ];
  const postData = {
    mimeType: headers['Content-Type'] ?? '',
    text: body,
    ...(notes.length > 0 && { comment: notes.join('; ') }),
  };
  const sent = Object.entries(headers).map(([name, value]) => ({ name, value }));
  return { ...entry, request: { ...entry.request, headers: sent, postData, bodySize: bodyBytes } };
}
