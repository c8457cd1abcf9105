import { startMock } from '../../src/index.ts';
import { describeSdk } from './describe-sdk.ts';
import { known } from './known.ts';

describeSdk('pointed at bwkit serve', async () => {
  const mock = await startMock({ ...known, time: 'virtual' });
  return { basePath: mock.url, hasTokens: false, close: () => mock.close() };
});
