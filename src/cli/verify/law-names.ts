import { type LawName, lawNames } from '../../laws/law-name.ts';
import { suggestion } from '../nearest.ts';
import { Problem, quoted } from '../problem.ts';

/** The laws that are asked for and not left out, in the order in which they are checked. */
export function chosenLaws(asked: {
  readonly laws: string | undefined;
  readonly skip: string | undefined;
}): readonly LawName[] {
  const wanted = lawsFrom('--laws', asked.laws) ?? lawNames;
  const skipped = lawsFrom('--skip', asked.skip) ?? [];
  const chosen = lawNames.filter(law => wanted.includes(law) && !skipped.includes(law));
  if (chosen.length > 0) return chosen;
  throw new Problem({
    what: '--skip leaves out every law that is to be checked.',
    expected: 'At least one has to be left.',
    hint: `leave fewer of them out than ${skipped.join(', ')}.`,
  });
}

/** Reads names of laws with commas between them; undefined when none were given. */
function lawsFrom(flag: string, written: string | undefined): LawName[] | undefined {
  return written?.split(',').map(each => lawFrom(flag, each.trim()));
}

/** Reads the name of a law; `place` says where it stands. */
export function lawFrom(place: string, name: string): LawName {
  if (isLaw(name)) return name;
  throw new Problem({
    what: `${place} names ${quoted(name)}, which is no law.`,
    expected: `The laws are ${lawNames.join(', ')}.`,
    hint: suggestion(name, lawNames),
  });
}

function isLaw(name: string): name is LawName {
  return lawNames.some(law => law === name);
}
