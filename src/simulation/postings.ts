import { calmJourney, type FaultData, type Journey, journeysOf } from '../faults/index.ts';
import { companionOf } from './companions.ts';
import { type ContentGiven, envelopeContent, rawContent } from './content.ts';
import type { Names } from './names.ts';
import type { Content, Posting } from './posting.ts';
import type { Scenario, Step } from './scenario.ts';
import { isEnvelopeStep, isRawStep, isRepliesStep, madeAfter, offsetsOf } from './timeline.ts';

/** How a scenario is delivered: as it says, or in order, once, and with nothing befalling it. */
export type Weather = 'calm' | 'turbulent';

/** The deliveries of a scenario's steps; receipts for replies, which nobody knows before, are not among them. */
export function postingsOf(scenario: Scenario, names: Names, weather: Weather): readonly Posting[] {
  const dues = duesOf(scenario);
  const postings = scenario.steps.flatMap((step, index) => {
    if (isRepliesStep(step)) return [];
    const contents = contentsOf(scenario, index, names);
    const journeys = journeysFor(step, weather);
    return journeys.flatMap((journey, copy) =>
      placed(contents, { journey, copy, copies: journeys.length, index, startAt: names.startAt, dues }),
    );
  });
  return weather === 'calm' ? oneByOne(postings) : postings;
}

/** The journeys of a step: as its faults bend them, or calm ones for as much traffic. */
export function journeysFor(step: Step, weather: Weather): readonly Journey[] {
  const bent = journeysOf(step.faults ?? []);
  const [original = calmJourney] = bent;
  return weather === 'turbulent' ? bent : [{ ...calmJourney, companions: original.companions }];
}

/** The original's content, and that of each companion. */
function contentsOf(scenario: Scenario, index: number, names: Names): readonly [Content, ...Content[]] {
  const step = scenario.steps[index] as Step;
  if (isRawStep(step)) return [rawContent(step, names)];
  if (!isEnvelopeStep(step))
    throw new Error('Receipts for replies have no content before the replies are there.');
  const made = madeAfter(scenario);
  const given: ContentGiven = {
    names,
    postedAt: names.startAt + (offsetsOf(scenario)[index] ?? 0),
    madeAt: label => names.startAt + (made.get(label.split('.')[0] ?? label) ?? 0),
  };
  const companions = journeysOf(step.faults ?? [])[0]?.companions ?? 0;
  return [
    envelopeContent({ step, messages: scenario.messages }, given),
    ...Array.from({ length: companions }, (_, each) =>
      envelopeContent(companionOf(step, scenario, each + 2), given),
    ),
  ];
}

interface Place {
  readonly journey: Journey;
  readonly copy: number;
  /** How many journeys the envelope makes; companions are counted on from there. */
  readonly copies: number;
  readonly index: number;
  readonly startAt: number;
  readonly dues: readonly number[];
}

function placed(contents: readonly [Content, ...Content[]], place: Place): readonly Posting[] {
  const { journey, copy, copies, index, startAt } = place;
  const dueAt = startAt + dueAfter(place) + journey.dueAfterMs;
  const { mishaps } = journey;
  const [original, ...companions] = contents;
  if (copy > 0) return [{ ...original, step: index, copy, isRepetition: true, dueAt, mishaps }];
  return [
    { ...original, step: index, copy: 0, isRepetition: false, dueAt, mishaps },
    ...companions.map((companion, each) => ({
      ...companion,
      step: index,
      copy: copies + each,
      isRepetition: false,
      dueAt,
      mishaps,
    })),
  ];
}

/** A step that is held back sets out just behind the last of those it waits for. */
function dueAfter({ journey, index, dues }: Place): number {
  const own = dues[index] ?? 0;
  if (journey.heldBehind === 0) return own;
  const behind = dues.slice(index + 1, index + 1 + journey.heldBehind);
  return Math.max(own, ...behind.map(due => due + 1));
}

/** When the first attempt of each step would be due if it were not held back. */
function duesOf(scenario: Scenario): readonly number[] {
  const lateness = (faults: readonly FaultData[] = []): number => journeysOf(faults)[0]?.dueAfterMs ?? 0;
  return offsetsOf(scenario).map((offset, index) => offset + lateness(scenario.steps[index]?.faults));
}

/** Nothing is due before what comes before it is over: time stands while an answer is awaited. */
function oneByOne(postings: readonly Posting[]): readonly Posting[] {
  let last = -Infinity;
  return postings.map(posting => {
    last = Math.max(posting.dueAt, last + 1);
    return { ...posting, dueAt: last };
  });
}
