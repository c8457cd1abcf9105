import fc from 'fast-check';
import { quirks, type QuirkName } from '../../contract/generated/quirks.ts';
import type { Scenario, ScenarioEvent, ScenarioMessage, Step } from '../../simulation/scenario.ts';
import { SCENARIO_FORMAT } from '../../simulation/scenario.ts';
import { isEnvelopeStep } from '../../simulation/timeline.ts';
import { traffic } from '../arbitraries/traffic.ts';
import type { JsonObject } from '../../simulation/json.ts';

const MOST_STORIES = 2;

/** Quirks of single events that a document of today shows or allows, and that a consumer should accept. */
const quirksOfToday: readonly QuirkName[] = Object.values(quirks)
  .filter(quirk => quirk.bends === 'event' && quirk.documentedToday && quirk.consumerMust === 'accept')
  .map(({ name }) => name);

/** Fields that tomorrow may bring, at the top of an event and in its message. */
const NEW_FIELDS: readonly JsonObject[] = [
  { campaignId: 'C1A2B3C' },
  { carrierLatencyMs: 12 },
  { isTest: false, origin: { region: 'us-east', hops: [1, 2] } },
];

/** Traffic with every optional field now there and now not, with quirks of today, and with fields and types of tomorrow. */
export function variations(): fc.Arbitrary<Scenario> {
  const novelty = fc.option(fc.tuple(fc.constantFrom(...NEW_FIELDS), fc.boolean()), { freq: 2 });
  return fc
    .tuple(
      traffic({
        quirks: quirksOfToday,
        kinds: ['sms', 'mms', 'toll-free', 'short-code', 'alphanumeric', 'rbm'],
        mostStories: MOST_STORIES,
      }),
      novelty,
    )
    .map(([{ messages, steps }, news]) => {
      const scenario: Scenario = { format: SCENARIO_FORMAT, messages, steps, sender: { retries: false } };
      return news === null ? scenario : withNewField(scenario, news);
    });
}

function withNewField(scenario: Scenario, [field, inMessage]: readonly [JsonObject, boolean]): Scenario {
  return onEvents(scenario, event =>
    inMessage
      ? { ...event, messageFields: { ...event.messageFields, ...field } }
      : { ...event, fields: { ...event.fields, ...field } },
  );
}

/** The same messages and events with nothing but what each of them has to have, in the usual form. */
export function plainest(scenario: Scenario): Scenario {
  const messages = mapMessages(scenario, ({ direction, to, fields = {} }) => ({
    direction,
    ...(to !== undefined && to.length > 1 && { to }),
    fields: essential(fields),
  }));
  return { ...onEvents(scenario, ({ type, of }) => ({ type, of })), messages };
}

/** The same with every optional field at an ordinary value. */
export function fullest(scenario: Scenario): Scenario {
  const plain = plainest(scenario);
  const messages = mapMessages(plain, message => ({
    ...message,
    fields: {
      priority: 'default',
      ...(message.direction === 'out' && { tag: '{"ref":"1"}' }),
      ...message.fields,
    },
  }));
  return { ...onEvents(plain, event => ({ ...event, fields: { carrierName: 'AT&T' } })), messages };
}

/** What an answer to an RBM message is about cannot be left out. */
function essential(fields: JsonObject): JsonObject {
  const names = ['suggestionResponse', 'locationResponse', 'content', 'channel'];
  const isRbm = fields['channel'] === 'RBM' || names.slice(0, 3).some(name => name in fields);
  return isRbm ? Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name))) : {};
}

function mapMessages(
  { messages }: Scenario,
  change: (message: ScenarioMessage) => ScenarioMessage,
): Scenario['messages'] {
  return Object.fromEntries(Object.entries(messages).map(([label, message]) => [label, change(message)]));
}

function onEvents(scenario: Scenario, change: (event: ScenarioEvent) => ScenarioEvent): Scenario {
  const steps = scenario.steps.map((step): Step =>
    isEnvelopeStep(step) ? { ...step, events: step.events.map(change) } : step,
  );
  return { ...scenario, steps };
}
