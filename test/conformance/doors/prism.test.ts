import { startPrismMock } from '../../../mocks/prism/static-mock.ts';
import { describeDoor } from './describe-door.ts';
import type { Door } from './door.ts';
import { listening, scriptedConsumer } from './scripted-consumer.ts';

/** Prism as a static mock, as `bwkit prism mock` opens it: it answers by example, remembers nothing and knows nobody. */
const prism: Door = {
  name: 'of bwkit prism mock',
  abilities: ['answers', 'delivery'],
  async open({ meet, options: { credentials, duplicateRatio, policy, seed, startAt } = {} }) {
    const { seen, listener } = scriptedConsumer(meet);
    const consumer = await listening(listener);
    const mock = await startPrismMock({
      ...(credentials && { credentials }),
      ...(duplicateRatio !== undefined && { duplicateRatio }),
      ...(policy && { policy }),
      ...(seed !== undefined && { seed }),
      ...(startAt !== undefined && { startAt }),
      time: 'virtual',
      callbackUrl: consumer.url,
    });
    return {
      baseUrl: mock.url,
      tokenUrl: mock.url.replace('/api/v2', '/api/v1/oauth2/token'),
      seen,
      receive: () => Promise.reject(new Error('Nothing comes in through Prism.')),
      idle: () => mock.idle(),
      deliveries: () => mock.sender.deliveries.list(),
      async close() {
        await mock.close();
        await consumer.close();
      },
    };
  },
};

describeDoor(prism);
