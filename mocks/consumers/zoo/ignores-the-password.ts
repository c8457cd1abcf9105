import { challenge } from '../parts/guard.ts';
import { following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const ignoresThePassword: Bug = {
  name: 'ignores-the-password',
  breaks: 'guarded',
  does: 'Looks at the user name only.',
  because: 'The name is what the log wants to show, and the comparison of the rest got lost.',
  make: following({
    guard(request, { credentials }) {
      if (credentials === undefined) return null;
      const [, encoded = ''] = (request.headers.get('authorization') ?? '').split(' ');
      const [username] = Buffer.from(encoded, 'base64').toString().split(':');
      return username === credentials.username ? null : challenge();
    },
  }),
};
