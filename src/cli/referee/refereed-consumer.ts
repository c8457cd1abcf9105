import type { AttemptRequest, Transport } from '../../drivers/index.ts';
import type { Consumer } from '../../simulation/consumer.ts';
import type { RefereeDesk } from './desk.ts';

/** The same consumer, with the referee, where there is one, looking at what the laws post to it. */
export function refereed(consumer: Consumer, desk: RefereeDesk | undefined): Consumer {
  if (desk === undefined) return consumer;
  return {
    name: consumer.name,
    start: async given => {
      const running = await consumer.start(given);
      return { ...running, transport: watched(running.transport, desk) };
    },
  };
}

function watched(transport: Transport, desk: RefereeDesk): Transport {
  return {
    send: (request, report) => {
      if (isMeantWell(request)) desk.seeCallback(subjectOf(request.body), request.body);
      transport.send(request, report);
    },
    close: () => transport.close(),
  };
}

/** Requests with a manner of their own are wrong on purpose; the first of a challenged delivery may carry nothing. */
function isMeantWell({ attempt, body, manner }: AttemptRequest): boolean {
  return attempt === 1 && manner === undefined && body !== '';
}

/** What a reader would call it; a quirk may make it something else than an array of events. */
function subjectOf(body: string): string {
  const [, type = 'a callback'] = /"type":\s*"([^"]*)"/.exec(body) ?? [];
  const [, id = 'no message'] = /"id":\s*"([^"]*)"/.exec(body) ?? [];
  return `${type} of ${id}`;
}
