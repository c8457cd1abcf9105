import { jest } from '@jest/globals';
import { setupServer } from 'msw2/node';
import { describeHandlers } from './describe-handlers.ts';

// What imports `msw` gets version 2, as in a project that has it.
jest.unstable_mockModule('msw', () => import('msw2'));
const kit = await import('../../../mocks/msw/index.ts');

describeHandlers('MSW 2', { ...kit, setupServer });
