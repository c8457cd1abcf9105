import * as generated from './generated/validators.ts';
import type { CallbackEnvelope } from './generated/types.ts';
import type { SchemaError } from './schema-error.ts';

/** A generated validator: after it said no, its errors wait beside it until the next call. */
type Validator = { (value: unknown): boolean; readonly errors?: readonly SchemaError[] | null };

const validateEvent = generated.validateEvent as Validator;
const validateEnvelope = generated.validateEnvelope as Validator;

/** Whether a parsed value is an envelope as today's contract has it. */
export function isEnvelope(value: unknown): value is CallbackEnvelope {
  return validateEnvelope(value);
}

/** Everything that keeps a value from being an event as today's contract has it. */
export function errorsInEvent(value: unknown): readonly SchemaError[] {
  return validateEvent(value) ? [] : (validateEvent.errors ?? []);
}
