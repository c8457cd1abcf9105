import { setupServer } from 'msw/node';
import { bandwidthHandlers, createMockBandwidth } from '../../../mocks/msw/index.ts';
import { describeDoor } from './describe-door.ts';
import { mswDoor } from './msw-door.ts';

const kit = { bandwidthHandlers, createMockBandwidth, setupServer };

describeDoor(mswDoor({ ...kit, name: 'of MSW 3, consumer in this process', isInProcess: true }));
describeDoor(mswDoor({ ...kit, name: 'of MSW 3, consumer behind a port', isInProcess: false }));
