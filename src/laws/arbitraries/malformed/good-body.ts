/** An envelope that a consumer acknowledges, as text in which a run puts its own id and numbers. */
export const goodBody = JSON.stringify([
  {
    type: 'message-received',
    time: '2026-01-01T00:00:00.000Z',
    description: 'Incoming message received',
    to: '{{us}}',
    message: {
      id: '{{m1}}',
      owner: '{{us}}',
      applicationId: '93de2206-9669-4e07-948d-329f4b722ee2',
      time: '2026-01-01T00:00:00.000Z',
      segmentCount: 1,
      direction: 'in',
      to: ['{{us}}'],
      from: '{{p1}}',
      text: 'hi',
    },
  },
]);

/** The event of the good body, for those who spoil it field by field. */
export const goodEvent: Readonly<Record<string, unknown>> = JSON.parse(goodBody)[0];

/** The message of that event. */
export const goodMessage = goodEvent['message'] as Readonly<Record<string, unknown>>;
