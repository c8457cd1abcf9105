import type { Laboratory } from '../simulation/laboratory.ts';
import type { Ability, Sight } from '../simulation/observation.ts';
import type { Law } from './law.ts';

/** How to provide what a law lacks. */
const HOW: Readonly<Record<Sight | Ability, string>> = {
  answers: 'The consumer has to answer.',
  effects:
    'point `BANDWIDTH_BASE_URL` of the consumer at the mocked API (option `api`), so that its messages are seen',
  state: 'let us observe its state, with `observe`, `--state URL` or `--state-command CMD`',
  restart:
    'let us start it ourselves, with `fromCommand`, `--command CMD` or the option `restart`, so that it can be killed',
  credentials:
    'give the credentials that it asks for, with `--auth user:password` or the option `credentials`',
};

/** Why a law cannot be looked at on this consumer, with what would help; null when it can. */
export function impossibility(law: Law, lab: Laboratory): string | null {
  const missing = law.abilitiesNeeded.filter(ability => !can(ability, lab));
  if (missing.length > 0)
    return `Not checked, because ${missing.map(whyNot).join(' and ')}. Hint: ${missing.map(each => HOW[each]).join('; ')}.`;
  if (law.observationsNeeded.some(sight => sees(sight, lab))) return null;
  return `Not checked, because its ${law.observationsNeeded.join(' and ')} cannot be seen. Hint: ${law.observationsNeeded.map(sight => HOW[sight]).join('; or ')}.`;
}

function sees(sight: Sight, { consumer, api }: Laboratory): boolean {
  switch (sight) {
    case 'answers':
      return true;
    case 'effects':
      return api !== undefined;
    case 'state':
      return consumer.observe !== undefined;
  }
}

function can(ability: Ability, { consumer }: Laboratory): boolean {
  switch (ability) {
    case 'restart':
      return consumer.process !== undefined;
    case 'credentials':
      return consumer.inbound.credentials !== undefined;
  }
}

function whyNot(ability: Ability): string {
  switch (ability) {
    case 'restart':
      return 'the consumer cannot be killed and started again';
    case 'credentials':
      return 'it has no credentials';
  }
}
