import { quirks, type QuirkName } from '../../contract/generated/quirks.ts';
import type { EventType } from '../../contract/event-types.ts';
import { suggestion } from '../nearest.ts';
import { Problem, quoted } from '../problem.ts';

/** Reads the names of quirks that one envelope of this type can show. */
export function quirksFor(type: EventType, names: readonly string[]): QuirkName[] {
  return names.map(name => {
    if (!isQuirk(name)) {
      throw new Problem({
        what: `There is no quirk ${quoted(name)}.`,
        expected: 'bwkit explain lists all quirks, and explains each.',
        hint: suggestion(name, Object.keys(quirks)),
      });
    }
    const { bends, appliesTo } = quirks[name];
    if (bends === 'sequence') {
      throw new Problem({
        what: `The quirk ${name} changes which events come, and send posts a single one.`,
        expected: 'Quirks that change one event, its envelope or its request can be sent.',
        hint: `bwkit explain ${name} says what it does; bwkit serve plays it.`,
      });
    }
    if (!appliesTo.includes(type)) {
      throw new Problem({
        what: `The quirk ${name} does not strike ${type}.`,
        expected: `It strikes ${appliesTo.join(', ')}.`,
        hint: `send one of those, or see bwkit explain ${name}.`,
      });
    }
    return name;
  });
}

function isQuirk(name: string): name is QuirkName {
  return Object.hasOwn(quirks, name);
}
