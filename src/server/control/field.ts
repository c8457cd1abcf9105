import { quoted } from '../../report/problem.ts';
import { ControlProblem } from './control-problem.ts';

/** What became of a value that somebody wrote. */
type Reading<Value> = { readonly value: Value } | { readonly expected: string };

/** One field of a body, or one parameter of a query. */
export interface Field<Value> {
  readonly help: string;
  /** JSON Schema, for the document. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly isRequired?: boolean;
  /** Reads a JSON value; text is as good where it means the same, since a query has nothing else. */
  readonly read: (written: unknown) => Reading<Value>;
}

/** Fields by name. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The values of fields. */
export type Values<Declared extends Fields> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Field<infer Value>
    ? Declared[Name] extends { readonly isRequired: true }
      ? Value
      : Value | undefined
    : never;
};

export function text(help: string, schema: Readonly<Record<string, unknown>> = {}): Field<string> {
  return {
    help,
    schema: { type: 'string', ...schema },
    read: written =>
      typeof written === 'string' && written !== '' ? { value: written } : { expected: 'It must be text.' },
  };
}

export function oneOf<const Word extends string>(words: readonly Word[], help: string): Field<Word> {
  return {
    help,
    schema: { enum: words },
    read: written => {
      const value = words.find(word => word === written);
      return value === undefined ? { expected: `It must be one of ${words.join(', ')}.` } : { value };
    },
  };
}

/** A number within limits, whole unless `share` is asked for. */
function numeric(
  kind: 'integer' | 'number',
  [from, to]: readonly [number, number],
  help: string,
): Field<number> {
  const name = kind === 'integer' ? 'a whole number' : 'a number';
  return {
    help,
    schema: { type: kind, minimum: from, maximum: to },
    read: written => {
      const value = typeof written === 'string' && written.trim() !== '' ? Number(written) : written;
      const isNumber = kind === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);
      return isNumber && from <= Number(value) && Number(value) <= to
        ? { value: Number(value) }
        : { expected: `It must be ${name} from ${from} to ${to}.` };
    },
  };
}

export function integer(limits: readonly [number, number], help: string): Field<number> {
  return numeric('integer', limits, help);
}

export function share(help: string): Field<number> {
  return numeric('number', [0, 1], help);
}

export function truth(help: string): Field<boolean> {
  return {
    help,
    schema: { type: 'boolean' },
    read: written => {
      const isTrue = written === true || written === 'true';
      return isTrue || written === false || written === 'false'
        ? { value: isTrue }
        : { expected: 'It must be true or false.' };
    },
  };
}

/** One text, or a list of them. */
export function texts(help: string): Field<readonly string[]> {
  const one = { type: 'string', minLength: 1 };
  return {
    help,
    schema: { anyOf: [one, { type: 'array', minItems: 1, items: one }] },
    read: written => {
      const list: unknown[] = Array.isArray(written) ? written : [written];
      const isFit = list.length > 0 && list.every(each => typeof each === 'string' && each !== '');
      return isFit ? { value: list as string[] } : { expected: 'It must be text, or a list of texts.' };
    },
  };
}

export function required<Value>(field: Field<Value>): Field<Value> & { readonly isRequired: true } {
  return { ...field, isRequired: true };
}

/** Reads fields, and refuses what nobody would read: a wrong name that is let pass looks like a mock that does not work. */
export function readFields<Declared extends Fields>(fields: Declared, written: unknown): Values<Declared> {
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    throw ControlProblem.of(`The body is ${quoted(written)}.`, 'It must be a JSON object.');
  const names = Object.keys(fields);
  const stranger = Object.keys(written).find(name => !names.includes(name));
  if (stranger !== undefined) throw ControlProblem.unknownField(stranger, names);
  const given = written as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, valueOf(name, field, given[name])]),
  ) as Values<Declared>;
}

function valueOf(name: string, field: Field<unknown>, written: unknown): unknown {
  if (written === undefined || written === null) {
    if (field.isRequired !== true) return undefined;
    throw ControlProblem.of(`${name} is missing.`, `It must be there: ${field.help}`);
  }
  const reading = field.read(written);
  if ('value' in reading) return reading.value;
  throw ControlProblem.of(`${name} is ${quoted(written)}.`, reading.expected);
}
