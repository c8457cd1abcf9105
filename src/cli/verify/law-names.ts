import { type LawName, lawNames } from '../../laws/law-name.ts';
import { suggestion } from '../nearest.ts';
import { Problem, quoted } from '../problem.ts';

/** Reads names of laws with commas between them; undefined when none were given. */
export function lawsFrom(flag: string, written: string | undefined): LawName[] | undefined {
  return written?.split(',').map(each => {
    const name = each.trim();
    if (isLaw(name)) return name;
    throw new Problem({
      what: `${flag} names ${quoted(name)}, which is no law.`,
      expected: `The laws are ${lawNames.join(', ')}.`,
      hint: suggestion(name, lawNames),
    });
  });
}

function isLaw(name: string): name is LawName {
  return lawNames.some(law => law === name);
}
