import { jest } from '@jest/globals';
import { setupServer } from 'msw2/node';
import { describeSdk } from './describe-sdk.ts';
import { known } from './known.ts';

// What imports `msw` gets version 2, as in a project that has it.
jest.unstable_mockModule('msw', () => import('msw2'));
const { bandwidthHandlers, createMockBandwidth } = await import('../../mocks/msw/index.ts');

describeSdk('pointed at production under MSW 2', async () => {
  const mock = createMockBandwidth(known);
  const server = setupServer(...(bandwidthHandlers({ mock }) as never[]));
  server.listen({ onUnhandledRequest: 'error' });
  return {
    hasTokens: true,
    async close() {
      server.close();
      await mock.close();
    },
  };
});
