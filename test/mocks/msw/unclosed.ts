/* Run as a process of its own: uses a mock and never closes it. */
import { createMockBandwidth } from '../../../mocks/msw/index.ts';
import { send } from './events.ts';

const closing: (() => Promise<void>)[] = [];
const mock = createMockBandwidth({ consumer: { listener: (_request, response) => void response.end() } });
await send(mock);
await mock.idle();
process.stdout.write(mock.deliveries[0]?.phase ?? 'nothing');

// One that is closed while its consumer hangs leaves nothing behind either.
await new Promise<void>(isCalled => {
  const hanging = createMockBandwidth({
    policy: { timeoutMs: 600_000 },
    consumer: () => {
      isCalled();
      return new Promise<Response>(() => {});
    },
  });
  void send(hanging);
  closing.push(() => hanging.close());
});
for (const close of closing) await close();
