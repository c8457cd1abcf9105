import { jest } from '@jest/globals';
import { setupServer } from 'msw2/node';
import { describeDoor } from './describe-door.ts';
import { mswDoor } from './msw-door.ts';

// What imports `msw` gets version 2, as in a project that has it.
jest.unstable_mockModule('msw', () => import('msw2'));
const kit = { ...(await import('../../../mocks/msw/index.ts')), setupServer };

describeDoor(mswDoor({ ...kit, name: 'of MSW 2, consumer in this process', isInProcess: true }));
describeDoor(mswDoor({ ...kit, name: 'of MSW 2, consumer behind a port', isInProcess: false }));
