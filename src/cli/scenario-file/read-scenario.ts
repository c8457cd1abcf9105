import { LineCounter, parseDocument, type Document } from 'yaml';
import { isJsonObject, type Json, type JsonObject } from '../../simulation/json.ts';
import { SCENARIO_FORMAT, type Scenario, type ScenarioMessage } from '../../simulation/scenario.ts';
import { isEnvelopeStep } from '../../simulation/timeline.ts';
import { Problem, quoted } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { readInput, standardInput, type Wanted } from '../validate/input.ts';
import { withMilliseconds } from './durations.ts';
import { type SchemaFault, schemaFaults } from './schema-faults.ts';

/** A scenario from a file, with what `bwkit verify` notes beside it. */
export interface ScenarioFile {
  readonly scenario: Scenario;
  /** The seed of the search that found it. */
  readonly seed?: number;
}

const SEE_SCHEMA = 'see docs/scenarios.md, or let your editor read spec/scenario.schema.json.';

/** Reads a scenario as `bwkit verify` keeps it, or as somebody has written it, in JSON or YAML. */
export async function readScenario(file: string, terminal: Terminal): Promise<ScenarioFile> {
  const text = (await readInput(file, terminal, WHAT)).toString('utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place: Place = { file: file === standardInput ? 'Standard input' : file, document, lines };
  const [error] = document.errors;
  if (error !== undefined) throw unreadable(place, error.pos[0], error.message);
  const written = document.toJS({ maxAliasCount: 1000 }) as Json;
  if (!isJsonObject(written)) throw noScenario(place, written);
  if (written['format'] !== undefined && written['format'] !== SCENARIO_FORMAT)
    throw otherFormat(place, written['format']);
  const [fault, ...others] = schemaFaults(written);
  if (fault !== undefined) throw misfit(place, fault, { written, others: others.length });
  const { seed, kitVersion: _, ...rest } = withMilliseconds(written) as JsonObject & { seed?: number };
  const scenario = withMessages({ format: SCENARIO_FORMAT, messages: {}, ...rest } as unknown as Scenario);
  checkLabels(scenario, place);
  return { scenario, ...(seed !== undefined && { seed }) };
}

const WHAT: Wanted = {
  one: 'a scenario',
  hint: 'check its name; bwkit verify keeps scenarios in .bwkit/.',
  hintForFolder: folder => `name one of the files in ${folder}.`,
};

interface Place {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Who declares no messages gets one for every label, in the direction that its first event tells. */
function withMessages(scenario: Scenario): Scenario {
  if (Object.keys(scenario.messages).length > 0) return scenario;
  const messages: Record<string, ScenarioMessage> = {};
  for (const { of, type } of scenario.steps.filter(isEnvelopeStep).flatMap(({ events }) => events))
    messages[of] ??= { direction: INBOUND.includes(type) ? 'in' : 'out' };
  return { ...scenario, messages };
}

const INBOUND = ['message-received', 'suggestion-response', 'request-location-response'];

/** A label that nobody declared is a slip of the pen where others are declared. */
function checkLabels({ messages, steps }: Scenario, place: Place): void {
  for (const [index, step] of steps.entries()) {
    if (!isEnvelopeStep(step)) continue;
    for (const [at, { of }] of step.events.entries()) {
      if (Object.hasOwn(messages, of)) continue;
      throw new Problem({
        what: `${where(place, ['steps', String(index), 'events', String(at), 'of'])} is about ${quoted(of)}.`,
        expected: `The messages are ${Object.keys(messages).join(', ')}.`,
        hint: 'declare the message under messages, or correct the label.',
      });
    }
  }
}

function unreadable(place: Place, offset: number, message: string): Problem {
  const { line, col } = place.lines.linePos(offset);
  return new Problem({
    what: `${place.file}, line ${line}, column ${col}: ${message.split('\n')[0]?.replace(/\.?$/, '.')}`,
    expected: 'A scenario is JSON or YAML.',
    hint: SEE_SCHEMA,
  });
}

function noScenario({ file }: Place, written: Json): Problem {
  return new Problem({
    what: `${file} holds ${written === null ? 'nothing' : quoted(written)}.`,
    expected: 'A scenario is an object with steps.',
    hint: SEE_SCHEMA,
  });
}

function otherFormat({ file }: Place, format: Json): Problem {
  return new Problem({
    what: `${file} is in format ${quoted(format)}.`,
    expected: `This version of bwkit reads format ${SCENARIO_FORMAT}.`,
    hint: 'use the version of bwkit that wrote it, or a newer one.',
  });
}

function misfit(
  place: Place,
  { path, member, expected, hint }: SchemaFault,
  { written, others }: { readonly written: Json; readonly others: number },
): Problem {
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], written);
  const name = where(place, member === undefined ? path : [...path, member]);
  const more = others === 0 ? '' : ` It is the first of ${others + 1} places.`;
  return new Problem({
    what: member === undefined ? `${name} is ${quoted(value)}.` : `${name} means nothing here.`,
    expected: expected + more,
    hint: hint ?? SEE_SCHEMA,
  });
}

/** `story.yaml, line 4: steps[0].faults[1].kind`. */
function where({ file, document, lines }: Place, path: readonly string[]): string {
  const name = path.map(key => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
  const keys = path.map(key => (/^\d+$/.test(key) ? Number(key) : key));
  const node = document.getIn(keys, true) as { readonly range?: readonly number[] } | undefined;
  const [offset] = node?.range ?? [];
  const line = offset === undefined ? '' : `, line ${lines.linePos(offset).line}`;
  return `${file}${line}${name === '' ? '' : `: ${name.replace(/^\./, '')}`}`;
}
