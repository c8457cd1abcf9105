import { figures } from '../../contract/generated/figures.ts';
import { basicLogin } from './authorize.ts';
import { type ApiAnswer, type ApiRequest, jsonAnswer } from './exchange.ts';
import type { Premises } from './operation.ts';
import { refuse } from './refusal.ts';

/** RFC 6749 wants both, so that no token lies in a cache. */
const UNCACHED = { 'Cache-Control': 'no-store', Pragma: 'no-cache' } as const;

/** POST /oauth2/token: an access token for a client id and secret, which are a user's name and password here. */
export function createAccessToken({ sender, tokens }: Premises, request: ApiRequest): ApiAnswer {
  const { operationId, headers, body } = request;
  const login = basicLogin(headers['authorization']);
  if (login === null || !sender.accounts.knows(login)) return refuse(operationId, 401);
  const form = new URLSearchParams(Buffer.from(body).toString('utf8'));
  if (form.get('grant_type') !== 'client_credentials') return refuse(operationId, 400);
  const answer = jsonAnswer(200, {
    access_token: tokens.issue(login),
    token_type: 'Bearer',
    expires_in: Math.floor(figures.accessTokenLifetimeMs / 1000),
  });
  return { ...answer, headers: { ...answer.headers, ...UNCACHED } };
}
