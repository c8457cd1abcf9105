/** An event as consumers of these tests read it. */
export interface Told {
  readonly type: string;
  readonly time: string;
  readonly to: string;
  readonly message: { readonly id: string; readonly text?: string; readonly applicationId?: string };
}

/** The events of an envelope. */
export function eventsIn(body: string): readonly Told[] {
  return JSON.parse(body) as readonly Told[];
}

export const SMS = { applicationId: 'app', from: '+12025550100', to: ['+12025550123'], text: 'hi' };

/** Asks a mock to send, without any network. */
export async function send(
  mock: { readonly baseUrl: string; fetch(input: string, init?: RequestInit): Promise<Response> },
  changes: object = {},
): Promise<{ readonly id: string }> {
  const answer = await mock.fetch(`${mock.baseUrl}/users/9900000/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...SMS, ...changes }),
  });
  return (await answer.json()) as { readonly id: string };
}
