import type { Offence, Source } from './source.ts';

const workshop = new RegExp(['(^|[\\s"\'`(=:])/wo', 'rk/'].join(''), 'm');
const registry = new RegExp(['registry\\.(npm', 'js|yarn', 'pkg)\\.|npm\\.pkg\\.git', 'hub'].join(''), 'i');

/** What belongs to the machine the project was made on, and not to the project. */
export function localTraces({ path, text }: Source): Offence[] {
  const found: Offence[] = [];
  const report = (what: string, hint: string): void => {
    found.push({ where: path, what, expected: 'The repository is the same on every machine.', hint });
  };
  if (workshop.test(text))
    report('It names a folder of one machine.', 'Use a path relative to the repository.');
  if (registry.test(text))
    report(
      'It names a package registry.',
      'Leave the choice of registry to the npm configuration of the reader.',
    );
  if (path.endsWith('package-lock.json') && /"resolved": "https?:/.test(text)) {
    report(
      'It says where packages were downloaded.',
      'Set omit-lockfile-registry-resolved=true and write the lock file again.',
    );
  }
  return found;
}
