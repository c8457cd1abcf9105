import { startMock } from '../../../src/index.ts';
import { describeDoor } from './describe-door.ts';
import { type Door, everything } from './door.ts';
import { listening, scriptedConsumer } from './scripted-consumer.ts';

/** A port of this machine, as `bwkit serve` opens one. */
const served: Door = {
  name: 'of bwkit serve',
  abilities: everything,
  async open({ meet, options }) {
    const { seen, listener } = scriptedConsumer(meet);
    const consumer = await listening(listener);
    const mock = await startMock({ ...options, time: 'virtual', callbackUrl: consumer.url });
    return {
      baseUrl: mock.url,
      tokenUrl: mock.url.replace('/api/v2', '/api/v1/oauth2/token'),
      seen,
      receive: arriving => mock.receive(arriving),
      idle: () => mock.idle(),
      deliveries: () => mock.deliveries(),
      async close() {
        await mock.close();
        await consumer.close();
      },
    };
  },
};

describeDoor(served);
