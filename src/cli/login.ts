import type { Credentials } from '../delivery/index.ts';
import { Problem } from './problem.ts';

/** Reads a user name and a password with a colon between them; the password may hold more of those. */
export function loginFrom(flag: string, written: string): Credentials {
  const colon = written.indexOf(':');
  if (colon > 0) return { username: written.slice(0, colon), password: written.slice(colon + 1) };
  throw new Problem({
    what: `${flag} has no user name followed by a colon.`,
    expected: 'It must be a user name and a password with a colon between them.',
    hint: `for example ${flag} user:password.`,
  });
}
