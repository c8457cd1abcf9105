import { STATUS_CODES } from 'node:http';
import { figures } from '../../contract/generated/figures.ts';
import type { BreakReason, Outcome } from '../../delivery/index.ts';
import { coloured, print, type Terminal } from '../terminal.ts';
import type { Exchange, Post } from './post.ts';

/** Tells of a posting as it goes. */
export interface Teller {
  exchange(exchange: Exchange): void;
  end(acknowledged: number): void;
}

const headers = { 'User-Agent': figures.userAgent, 'Content-Type': figures.contentType } as const;
const longestBody = 2000;
const tellingHeaders = ['www-authenticate', 'location', 'retry-after', 'content-type'];

/** One JSON object per exchange, for programs. */
export function jsonTeller({ url, body }: Post, terminal: Terminal): Teller {
  return {
    exchange: ({ time, authorized, outcome, durationMs, answer }) => {
      const request = { method: figures.method, url: url.href, headers, authorized, body };
      const acknowledged = outcome.kind === 'acknowledged';
      print(terminal, JSON.stringify({ time, acknowledged, outcome, durationMs, request, answer }));
    },
    end: () => {},
  };
}

/** The request once, and a line or two for each answer, for people. */
export function textTeller(post: Post, terminal: Terminal): Teller {
  const { url, body, times, policy, credentials } = post;
  const { stdout } = terminal;
  const dim = (text: string): string => coloured(stdout, 'dim', text);
  const head = Object.entries(headers).map(([name, value]) => dim(`${name}: ${value}`));
  print(
    terminal,
    [`${coloured(stdout, 'bold', figures.method)} ${url.href}`, ...head, '', pretty(body), ''].join('\n'),
  );
  return {
    exchange: exchange => {
      const { time, authorized, outcome, durationMs, answer } = exchange;
      const count = times > 1 ? `${time} of ${times}  ` : '';
      const shown = authorized ? `, with the credentials of ${credentials?.username ?? ''}` : '';
      print(
        terminal,
        `${count}${markOf(outcome, terminal)} ${describe(outcome, policy.timeoutMs)} after ${durationMs} ms${shown}`,
      );
      for (const name of tellingHeaders) {
        if (answer?.headers[name] !== undefined) print(terminal, dim(`  ${name}: ${answer.headers[name]}`));
      }
      const text = answer?.body.trim();
      if (text) print(terminal, `  ${clipped(text).replaceAll('\n', '\n  ')}`);
    },
    end: acknowledged => print(terminal, `\n${conclusion(acknowledged, times, terminal)}`),
  };
}

function markOf({ kind }: Outcome, { stdout }: Terminal): string {
  switch (kind) {
    case 'acknowledged':
      return coloured(stdout, 'green', '←');
    case 'challenged':
      return coloured(stdout, 'yellow', '←');
    case 'refused':
      return coloured(stdout, 'red', '←');
    case 'timed-out':
    case 'broken':
      return coloured(stdout, 'red', '✗');
  }
}

const reasons: Readonly<Record<BreakReason, string>> = {
  refused: 'nothing listens there',
  reset: 'the consumer broke the connection off',
  unreachable: 'no route leads there',
  'name-not-found': 'the name has no address',
  tls: 'no secure connection came about',
  'malformed-answer': 'what came back was no HTTP',
  cancelled: 'the request was broken off here',
};

function describe(outcome: Outcome, timeoutMs: number): string {
  switch (outcome.kind) {
    case 'acknowledged':
    case 'refused':
      return `${outcome.status} ${STATUS_CODES[outcome.status] ?? ''}`.trim();
    case 'challenged':
      return `${outcome.status}, which asks for credentials,`;
    case 'timed-out':
      return `no answer within ${timeoutMs / 1000} s, given up`;
    case 'broken':
      return `no answer, because ${reasons[outcome.reason]} (${outcome.detail.replaceAll(/\s+/g, ' ').trim()}),`;
  }
}

function conclusion(acknowledged: number, times: number, { stdout }: Terminal): string {
  if (acknowledged === times)
    return coloured(stdout, 'green', times === 1 ? 'Acknowledged.' : `All ${times} acknowledged.`);
  const what = times === 1 ? 'Not acknowledged.' : `Only ${acknowledged} of ${times} acknowledged.`;
  return `${coloured(stdout, 'red', what)}\nA callback is acknowledged by a 2xx within 10 s; Bandwidth would try this one again for 24 hours.`;
}

/** The body with its fields under one another, unless a quirk has made it something else than JSON. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

function clipped(text: string): string {
  return text.length <= longestBody ? text : `${text.slice(0, longestBody)}… (${text.length} characters)`;
}
