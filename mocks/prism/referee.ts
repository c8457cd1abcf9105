import { judge } from '../../src/contract/index.ts';
import { specDocument } from '../../src/contract/spec-document.ts';
import type { RefereeFinding, RefereeViolation } from '../../src/report/referee/referee-violation.ts';
import type { HttpExchange } from '../../src/server/http-exchange.ts';
import { type Engine, engineFor, type PrismFinding, type PrismResult } from './engine.ts';
import { loadPrism } from './prism.ts';
import { prismBody, prismRequest } from './prism-request.ts';
import { WEBHOOK_PATH, webhookDocument } from './webhook-document.ts';

/** A callback as it is posted. */
export interface PostedCallback {
  /** For a reader: `message-delivered in d3`. */
  readonly what: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface RefereeOptions {
  /** What time it is in the run, epoch milliseconds. */
  readonly now: () => number;
  /** Told of each violation as it is found. */
  readonly onViolation: (violation: RefereeViolation) => void;
  /**
   * Whether callbacks may differ from the document as quirks that are known and explained do, because somebody asked for that.
   * Default false.
   */
  readonly permitsQuirks?: boolean;
}

/** Watches both legs and holds each exchange against the document; it never stands in the way. */
export interface Referee {
  /** Consumer → Messaging API. */
  seeExchange(exchange: HttpExchange): void;
  /** Sender → webhook. */
  seeCallback(callback: PostedCallback): void;
  /** Resolves when everything that was seen is judged. */
  settled(): Promise<void>;
}

/** Findings that are only information do not count. */
const WARNING = 1;

/** Makes Prism the referee. Rejects with a `Problem` where it is not installed. */
export async function startReferee(options: RefereeOptions): Promise<Referee> {
  const prism = await loadPrism();
  const document = specDocument('openapi');
  const [api, webhook] = await Promise.all([
    engineFor(prism, document),
    engineFor(prism, webhookDocument(document)),
  ]);
  const open = new Set<Promise<void>>();
  const track = (judged: Promise<void>): void => {
    open.add(judged);
    void judged.finally(() => open.delete(judged));
  };
  return {
    seeExchange: exchange => track(judgeExchange(api, exchange, options)),
    seeCallback: callback => track(judgeCallback(webhook, callback, options)),
    settled: async () => {
      while (open.size > 0) await Promise.all(open);
    },
  };
}

async function judgeExchange(
  engine: Engine,
  { answer, ...asked }: HttpExchange,
  { now, onViolation }: RefereeOptions,
): Promise<void> {
  const at = now();
  const [path] = asked.url.split('?', 1);
  const about = { at, leg: 'api', what: `${asked.method} ${path}` } as const;
  const { body, headers, status: statusCode } = answer;
  const written = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  const type = String(headers['content-type'] ?? '');
  const said = { statusCode, headers: Object.fromEntries(written), body: prismBody(type, body) ?? undefined };
  const result = await engine.judge(prismRequest(asked), said);
  const [request, given] = findingsOf(result);
  if (request.length > 0) onViolation({ ...about, half: 'request', culprit: 'consumer', findings: request });
  if (given.length > 0) onViolation({ ...about, half: 'answer', culprit: 'mock', findings: given });
}

const TAKEN = { statusCode: 204 };

async function judgeCallback(
  engine: Engine,
  { what, headers, body }: PostedCallback,
  { now, onViolation, permitsQuirks = false }: RefereeOptions,
): Promise<void> {
  const at = now();
  const asked = { method: 'POST', url: WEBHOOK_PATH, headers, body: new TextEncoder().encode(body) };
  const [found] = findingsOf(await engine.judge(prismRequest(asked), TAKEN));
  // That the schema of its type does not fit says nothing beside what does not fit in it.
  const findings = found.filter(({ rule }) => rule !== 'if');
  if (findings.length === 0 || (permitsQuirks && isKnownQuirk(body))) return;
  onViolation({ at, leg: 'callback', what, half: 'request', culprit: 'mock', findings });
}

/** Whether it differs in a way that is known and explained; of several events in one envelope only one has to be an event. */
function isKnownQuirk(body: string): boolean {
  if (judge(body).verdict === 'deviates') return true;
  const events: unknown = prismBody('application/json', new TextEncoder().encode(body));
  return (
    Array.isArray(events) && events.length > 1 && events.some(event => judge([event]).verdict !== 'violates')
  );
}

/** What is wrong with the request, and what with the answer. */
function findingsOf(result: PrismResult): [request: RefereeFinding[], answer: RefereeFinding[]] {
  switch (result.kind) {
    case 'answered':
      return [result.input.flatMap(findingOf), result.output.flatMap(findingOf)];
    case 'declined':
      return [[{ path: '', rule: result.name.replace(/^.*#/, ''), message: result.detail }], []];
  }
}

function findingOf({ path = [], code = '', message, severity }: PrismFinding): RefereeFinding[] {
  return severity > WARNING ? [] : [{ path: path.join('.'), rule: String(code), message }];
}
