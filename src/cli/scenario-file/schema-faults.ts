import * as generated from '../../contract/generated/scenario-validator.ts';
import { faults } from '../../faults/index.ts';
import { nearest } from '../nearest.ts';

/** One thing that keeps a value from being a scenario. */
export interface SchemaFault {
  /** Keys that lead to the place. */
  readonly path: readonly string[];
  /** The member of that place that should not be there, where it is one. */
  readonly member?: string;
  /** What was expected, as a sentence. */
  readonly expected: string;
  /** What to do, where something can be said. */
  readonly hint?: string;
}

interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: { readonly properties?: Readonly<Record<string, unknown>> };
}

/** A generated validator: after it said no, its errors wait beside it until the next call. */
const validate = generated.validateScenario as {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};

/** Everything that keeps a value from being a scenario; what lies deepest comes first, because that is what its writer meant. */
export function schemaFaults(value: unknown): readonly SchemaFault[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter(({ schemaPath }) => !isBranch(schemaPath));
  return errors.map(faultOf).toSorted((a, b) => depthOf(b) - depthOf(a));
}

function depthOf({ path, member }: SchemaFault): number {
  return path.length + (member === undefined ? 0 : 1);
}

/** What is wrong with one of several choices is told by the choice; those of a fault are told apart by its kind. */
function isBranch(schemaPath: string): boolean {
  return /\/oneOf\/\d+\//.test(schemaPath) && !schemaPath.includes('/fault/oneOf/');
}

function faultOf({ instancePath, keyword, params, parentSchema }: SchemaError): SchemaFault {
  const path = instancePath.split('/').slice(1).map(unescaped);
  const at = { path };
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys(parentSchema?.properties ?? {});
      const member = String(params['additionalProperty']);
      return {
        path,
        member,
        expected: `What can stand here is ${known.join(', ')}.`,
        ...meant(member, known),
      };
    }
    case 'required':
      return { ...at, expected: `It needs ${String(params['missingProperty'])}.` };
    case 'discriminator': {
      const known = Object.keys(faults);
      const kind = String(params['tagValue']);
      return {
        path: [...path, 'kind'],
        expected: `It must be one of ${known.join(', ')}.`,
        ...meant(kind, known),
      };
    }
    case 'oneOf':
      return { ...at, expected: path.at(-1) === 'status' ? STATUS : STEP };
    default:
      return { ...at, expected: expectation(keyword, params) };
  }
}

const STEP = 'A step has exactly one of events, raw and receiptForReplies.';
const STATUS = 'It must be a status from 100 to 599, or a list of such.';

function expectation(keyword: string, params: SchemaError['params']): string {
  const { allowedValues, allowedValue, type, limit, comparison } = params;
  switch (keyword) {
    case 'enum':
      return `It must be one of ${(allowedValues as readonly unknown[]).join(', ')}.`;
    case 'const':
      return `It must be ${String(allowedValue)}.`;
    case 'type':
      return `It must be of type ${[type].flat().join(' or ')}.`;
    case 'pattern':
      return 'It must be a number with a unit: ms, s, m, h or d.';
    case 'minLength':
      return 'It must not be empty.';
    case 'minItems':
      return `It must have at least ${String(limit)}.`;
    case 'maxItems':
      return `It must have at most ${String(limit)}.`;
    default:
      return `It must be ${String(comparison)} ${String(limit)}.`;
  }
}

function meant(name: string, known: readonly string[]): Pick<SchemaFault, 'hint'> {
  const likely = nearest(name, known);
  return likely === undefined ? {} : { hint: `did you mean ${likely}?` };
}

function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
