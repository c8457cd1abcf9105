import { expect, test } from '@jest/globals';
import { Project } from '../../docs/run-files.ts';

const text = `
import { afterAll, expect, test, vi } from 'vitest';
import { createMockBandwidth } from 'bandwidth-webhook-kit/msw';

vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
afterAll(() => void vi.useRealTimers());

test('fake timers of Vitest move along', async () => {
  const startedAt = Date.now();
  let calls = 0;
  await using mock = createMockBandwidth({
    time: vi,
    async consumer() {
      await new Promise(resolve => setTimeout(resolve, 20));
      return new Response(null, { status: ++calls < 3 ? 503 : 204 });
    },
  });
  await mock.receive({ from: '+12025550123', to: '+12025550100', text: 'hi' });
  await mock.idle();
  expect(mock.deliveries[0]?.phase).toBe('acknowledged');
  expect(Math.floor((Date.now() - startedAt) / 60_000)).toBe(15);
});
`;

test('fake timers of Vitest are served as those of Jest', async () => {
  using project = new Project([{ name: 'clock.test.ts', text }]);
  const { code, said } = await project.vitest();
  expect(said).toMatch(/Tests +1 passed/);
  expect(code).toBe(0);
}, 60_000);
