import type { Mock } from '../mock.ts';
import type { Fields, Values } from './field.ts';

/** What is asked of an operation, checked. */
export interface Asked<Query extends Fields, Body extends Fields> {
  /** Decoded parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Values<Query>;
  readonly body: Values<Body>;
}

/** A status and what is sent as JSON with it. */
export interface Said {
  readonly status: number;
  readonly body: object;
}

/** One operation of the control API: what is declared here is served, checked and described. */
export interface ControlOperation<Query extends Fields = Fields, Body extends Fields = Fields> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/_bwkit`, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly query?: Query;
  readonly body?: Body;
  /** Status of the usual answer → what it holds. */
  readonly answers: Readonly<Record<number, string>>;
  /** Returns what is sent with the first of `answers`; nothing for one without a body. */
  run(mock: Mock, asked: Asked<Query, Body>): object | void | Promise<object | void>;
}

/** Declares an operation, so that its fields give `run` the types of their values. */
export function defineOperation<
  Query extends Fields = Record<never, never>,
  Body extends Fields = Record<never, never>,
>(operation: ControlOperation<Query, Body>): ControlOperation {
  return operation as unknown as ControlOperation;
}

/** An answer with another status than the usual one. */
export class OtherAnswer {
  readonly said: Said;

  constructor(said: Said) {
    this.said = said;
  }
}
