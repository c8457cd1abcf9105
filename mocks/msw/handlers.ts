import { http, type HttpHandler, passthrough } from 'msw';
import { type Route, routes } from '../../src/contract/generated/routes.ts';
import { Problem } from '../../src/report/problem.ts';
import { pathPattern } from './match.ts';
import type { MockBandwidth } from './mock-bandwidth.ts';

/** What the handlers answer for. */
export interface HandlersOptions {
  /** The mock that stands behind the handlers: `createMockBandwidth()`. */
  readonly mock: MockBandwidth;
  /**
   * Further base URLs under which clients of yours look for the Messaging API, such as `http://localhost:4010/api/v2`. The
   * production host, the host of 2018 and the mock's own `baseUrl` are answered for in any case.
   */
  readonly baseUrl?: string | readonly string[];
}

/** The methods of the API in the words of MSW. */
const INTERCEPTS = { GET: http.get, PUT: http.put, POST: http.post, DELETE: http.delete } as const;

/**
 * Handlers for MSW that put a mock Bandwidth behind Bandwidth's own URLs: one for each operation of the Messaging API, and after
 * them what answers 405 and 404 as Bandwidth does, so that nothing meant for Bandwidth gets out.
 *
 * They belong into `setupServer(...bandwidthHandlers({ mock }))`, for MSW 2.10 and newer and for MSW 3.
 */
export function bandwidthHandlers({ mock, baseUrl = [] }: HandlersOptions): HttpHandler[] {
  if (typeof mock?.fetch !== 'function') throw noMock(mock);
  const given = [mock.baseUrl, ...(typeof baseUrl === 'string' ? [baseUrl] : baseUrl)];
  const bases = given.map(base => base.replace(/\/+$/, ''));
  const answer = ({ request }: { readonly request: Request }): Promise<Response> => mock.fetch(request);
  const operations = Object.values<Route>(routes).map(route =>
    INTERCEPTS[route.method](urlPattern(route, bases), answer),
  );
  const everythingElse = [...placesOf(bases)].map(place => http.all(place, answer));
  return [...operations, ...everythingElse, ...consumerPassages(mock)];
}

function noMock(given: unknown): Problem {
  return new Problem({
    what: `bandwidthHandlers was given ${given === undefined ? 'no mock' : 'something else for a mock'}.`,
    expected: 'Behind the handlers stands a mock in this process, made by createMockBandwidth().',
    hint: 'write bandwidthHandlers({ mock: createMockBandwidth() }); one of startMock() has a URL of its own to point clients at.',
  });
}

/** The URLs of an operation. A regular expression says them to every version of MSW, also where a path is badly encoded. */
function urlPattern(route: Route, bases: readonly string[]): RegExp {
  const origins = [...new Set([...route.servers, ...bases])].map(escaped).join('|');
  return new RegExp(`^(?:${origins})${pathPattern(route)}/?(?:[?#]|$)`);
}

/** Everything below an account, and every other method for a token; hosts have other products, which are left alone. */
function placesOf(bases: readonly string[]): ReadonlySet<RegExp> {
  const servers = [...routes.createMessage.servers, ...bases].map(escaped).join('|');
  const { createAccessToken } = routes;
  return new Set([new RegExp(`^(?:${servers})/users(?:[/?#]|$)`), urlPattern(createAccessToken, bases)]);
}

/** What the mock posts to a consumer over the network is not for anybody to intercept. */
function consumerPassages({ callbackUrls }: MockBandwidth): HttpHandler[] {
  return callbackUrls.map(url =>
    http.post(new RegExp(`^${escaped(url.replace(/[?#].*$/s, ''))}(?:[?#]|$)`), () => passthrough()),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
