import { contradictions, quirks, type Quirk } from '../../contract/generated/quirks.ts';
import { cited } from './citation.ts';
import type { Topic, TopicFamily } from './topic.ts';

/** What Bandwidth does, did or may do beside the usual. */
export const quirkTopics: TopicFamily = {
  heading: 'Quirks',
  topics: () => Object.values(quirks).map(topicOf),
};

function topicOf(quirk: Quirk): Topic {
  const contradiction = contradictions.find(({ id }) => id === quirk.of);
  return {
    name: quirk.name,
    summary: quirk.emits,
    tell: () => ({
      title: quirk.name,
      paragraphs: [
        quirk.emits,
        ...(contradiction ? [`${contradiction.title}: ${contradiction.varies}`] : []),
      ],
      facts: [
        [
          'A consumer',
          quirk.consumerMust === 'accept' ? 'acknowledges it with a 2xx' : 'may refuse it, and lives on',
        ],
        ['Without it', contradiction?.mock ?? 'the mock follows the current contract'],
        ['Strikes', quirk.appliesTo.length > 0 ? quirk.appliesTo.join(', ') : 'every event'],
        ['Seen', `${quirk.years}${quirk.documentedToday ? ', still documented' : ''}`],
        ...(quirk.profiles.length > 0 ? [['Profiles', quirk.profiles.join(', ')] as const] : []),
        ...(contradiction ? [['Source', cited(contradiction.sources)] as const] : []),
      ],
      lines: tryIt(quirk),
    }),
  };
}

/** Credentials make the difference for a quirk that is about showing them. */
function tryIt({ name, bends, appliesTo }: Quirk): string[] {
  const line = `bwkit send ${appliesTo[0] ?? 'message-delivered'} http://127.0.0.1:3000/callbacks --quirk ${name}`;
  switch (bends) {
    case 'event':
    case 'envelope':
      return [line];
    case 'delivery':
      return [name === '3xx-is-success' ? line : `${line} --auth user:password`];
    case 'sequence':
      return [];
  }
}
