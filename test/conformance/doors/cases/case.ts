import type { Ability, OpenDoor, Opening } from '../door.ts';

/** One thing that a door must do. */
export interface Case {
  readonly title: string;
  readonly needs: readonly Ability[];
  readonly opening?: Opening;
  readonly run: (door: OpenDoor) => Promise<void>;
}

export const ACCOUNT = '9900000';
export const LOCAL = '+12025550100';
export const CUSTOMER = '+12025550123';
export const SMS = { applicationId: 'app', from: LOCAL, to: [CUSTOMER], text: 'hi' };

/** An answer, read in every way. */
export interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where the body is no JSON. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the cases say what they expect of it
  readonly json: any;
}

/** A request that differs from a GET of JSON by a user. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes go as they are, everything else as JSON. */
  readonly body?: unknown;
}

/** Asks a URL as whoever has these headers; a user by default. */
export async function ask(url: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Said> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const answer = await fetch(url, {
    method,
    headers: { Authorization: loginOf('user'), 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body: isRaw ? (body as string) : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: jsonOrNull(text) };
}

/** Sends a message through the door. */
export function send({ baseUrl }: OpenDoor, changes: object = {}, asked: Asked = {}): Promise<Said> {
  const body = { ...SMS, ...changes };
  return ask(`${baseUrl}/users/${ACCOUNT}/messages`, { method: 'POST', body, ...asked });
}

export function loginOf(username: string, password = 'password'): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
