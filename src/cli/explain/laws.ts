import { faults } from '../../faults/index.ts';
import type { Law } from '../../laws/law.ts';
import { laws } from '../../laws/laws.ts';
import type { Ability, Sight } from '../../simulation/observation.ts';
import type { Topic, TopicFamily } from './topic.ts';

/** What every consumer must satisfy. */
export const lawTopics: TopicFamily = { heading: 'Laws', topics: () => laws.map(topicOf) };

function topicOf(law: Law): Topic {
  const { name, sentence, why, usualCause, example, hint } = law;
  return {
    name,
    summary: sentence,
    tell: () => ({
      title: name,
      paragraphs: [capitalised(sentence), why],
      facts: [
        ['Usual cause', usualCause],
        ['In the world', example],
        ['What to do', capitalised(hint)],
        ['Put to the test by', testsOf(law)],
        ['Has to see', needsOf(law)],
      ],
      lines: linesOf(law),
    }),
  };
}

function testsOf({ faultsNeeded }: Law): string {
  if (faultsNeeded.length === 0) return 'traffic by itself, of every kind that Bandwidth sends';
  return `${faultsNeeded.map(kind => `${kind} (${lower(faults[kind].sentence)})`).join('; ')}`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

const SEEN: Readonly<Record<Sight, string>> = {
  answers: 'the answers, which it always sees',
  effects: 'what the consumer sends, through BANDWIDTH_BASE_URL',
  state: 'what the consumer believes: --state URL, --state-command CMD or observe',
};
const DONE: Readonly<Record<Ability, string>> = {
  restart: 'it must be able to kill the consumer and start it again: --command CMD',
  credentials: 'it must know the credentials: --auth user:password',
};

function needsOf({ observationsNeeded, abilitiesNeeded }: Law): string {
  const seen = observationsNeeded.map(sight => SEEN[sight]).join('; or ');
  return [seen, ...abilitiesNeeded.map(ability => DONE[ability])].join('; and ');
}

/** How to judge it, on a consumer that runs and on one in this process, as far as it can be judged there. */
function linesOf({ name, observationsNeeded, abilitiesNeeded }: Law): string[] {
  const hasState = observationsNeeded.includes('state') && !observationsNeeded.includes('answers');
  const state = hasState ? ' --state http://127.0.0.1:3000/state' : '';
  const auth = abilitiesNeeded.includes('credentials') ? ' --auth user:password' : '';
  const url = 'http://127.0.0.1:3000/callbacks';
  if (abilitiesNeeded.includes('restart'))
    return [`bwkit verify --command "node server.js" --url ${url} --laws ${name}${state}`];
  return [
    `bwkit verify ${url} --laws ${name}${state}${auth}`,
    `bwkit verify --handler ./app.ts#handler --laws ${name}${auth}`,
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
