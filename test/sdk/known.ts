import type { MockOptions } from '../../src/index.ts';

/** Who there is. */
export const known = {
  accounts: [
    { id: '9900000', applications: [{ id: 'app' }], users: [{ username: 'user', password: 'password' }] },
  ],
} satisfies MockOptions;
