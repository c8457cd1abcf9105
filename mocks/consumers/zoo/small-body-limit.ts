import { jsonOf } from '../parts/body.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

const limitBytes = 4096;

export const smallBodyLimit: Bug = {
  name: 'small-body-limit',
  breaks: 'prompt',
  does: 'Refuses bodies of more than 4 kB.',
  because: 'Callbacks of SMS are small, and a low limit sounds safe.',
  make: following({ read: request => jsonOf(request, limitBytes) }),
};
