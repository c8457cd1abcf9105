/* Run as a process of its own: uses a mock and never closes it. */
import { createMockBandwidth } from '../../../mocks/msw/index.ts';
import { send } from './events.ts';

const mock = createMockBandwidth({ consumer: { listener: (_request, response) => void response.end() } });
await send(mock);
await mock.idle();
process.stdout.write(mock.deliveries[0]?.phase ?? 'nothing');
