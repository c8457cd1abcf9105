import { type Mock, startMock } from '../../src/index.ts';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';

export const ACCOUNT = '9900000';
export const HOUR_MS = 3_600_000;
export const SMS = { applicationId: 'app', from: '+12025550100', to: ['+12025550123'], text: 'hi' };

/** A request that differs from a POST of JSON. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Asks a mock, and reads the answer in every way. */
export async function ask(url: string, { method = 'POST', headers = {}, body }: Asked = {}) {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null,
  };
}

/** A mock whose time stands still, forgotten before each test and closed after all of them. */
export function standingMock(): { readonly mock: Mock } {
  const stage = {} as { mock: Mock };
  beforeAll(async () => {
    stage.mock = await startMock({ time: 'virtual', seed: 1 });
    stage.mock.clock.freeze();
  });
  beforeEach(() => stage.mock.reset());
  afterAll(() => stage.mock.close());
  return stage;
}
