import type { CarrierOutcome } from '../../lifecycle/index.ts';
import { ControlProblem } from './control-problem.ts';
import { integer, oneOf, required, type Values } from './field.ts';
import { defineOperation } from './operation.ts';

/** What each outcome needs beside its kind. */
const KINDS = {
  delivered: null,
  failed: 'errorCode',
  'delivered-twice': null,
  'delivered-before-sending': null,
  'delivered-after-9902': null,
  'delivered-late': 'delayMs',
  silent: null,
  'both-terminal': 'errorCode',
} as const satisfies Readonly<Record<CarrierOutcome['kind'], 'errorCode' | 'delayMs' | null>>;

const MAX_DELAY_MS = 14 * 24 * 3_600_000;

const body = {
  kind: required(oneOf(Object.keys(KINDS) as (keyof typeof KINDS)[], 'What becomes of the message.')),
  errorCode: integer([1000, 9999], 'Why it failed; for failed and both-terminal.'),
  delayMs: integer([0, MAX_DELAY_MS], 'How long after it left, in milliseconds; for delivered-late.'),
};

export const outcomeOfNumber = defineOperation({
  id: 'setOutcomeOfNumber',
  method: 'PUT',
  path: '/outcomes/numbers/{number}',
  summary: 'Decides what becomes of messages to a number from now on, whatever magic the number has.',
  body,
  answers: { 204: 'It is decided.' },
  run: ({ sender }, asked) => {
    sender.outcomes.byNumber.set(asked.params['number'] ?? '', outcomeFrom(asked.body));
  },
});

export const outcomeOfTag = defineOperation({
  id: 'setOutcomeOfTag',
  method: 'PUT',
  path: '/outcomes/tags/{tag}',
  summary:
    'Decides what becomes of messages that are sent with a tag from now on, so that tests can share a number.',
  body,
  answers: { 204: 'It is decided.' },
  run: ({ sender }, asked) => {
    sender.outcomes.byTag.set(asked.params['tag'] ?? '', outcomeFrom(asked.body));
  },
});

export const outcomes = defineOperation({
  id: 'listOutcomes',
  method: 'GET',
  path: '/outcomes',
  summary: 'What was decided, by number and by tag.',
  answers: { 200: 'The decisions.' },
  run: ({ sender: { outcomes: decided } }) => ({
    numbers: Object.fromEntries(decided.byNumber),
    tags: Object.fromEntries(decided.byTag),
  }),
});

export const forgetOutcomes = defineOperation({
  id: 'forgetOutcomes',
  method: 'DELETE',
  path: '/outcomes',
  summary: 'Forgets every decision; messages that were accepted meanwhile keep theirs.',
  answers: { 204: 'They are forgotten.' },
  run: ({ sender }) => sender.outcomes.clear(),
});

function outcomeFrom({ kind, ...given }: Values<typeof body>): CarrierOutcome {
  const needed = KINDS[kind];
  const extra = (['errorCode', 'delayMs'] as const).find(
    name => given[name] !== undefined && name !== needed,
  );
  if (extra !== undefined)
    throw ControlProblem.of(`${extra} is ${String(given[extra])}.`, `An outcome of kind ${kind} has none.`);
  if (needed === null) return { kind } as CarrierOutcome;
  if (given[needed] === undefined)
    throw ControlProblem.of(`${needed} is missing.`, `An outcome of kind ${kind} has one.`);
  return { kind, [needed]: given[needed] } as unknown as CarrierOutcome;
}
