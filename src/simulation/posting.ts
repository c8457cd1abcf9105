import type { Subject } from '../delivery/index.ts';
import type { Manner } from '../drivers/index.ts';
import type { Mishap } from '../faults/index.ts';
import type { Audience } from '../lifecycle/planned-event.ts';
import type { WrongCredentials } from './scenario.ts';

/** What is posted in one place of a step: to whom, which bytes, and how. */
export interface Content {
  /** With labels, for people: `message-delivered of m1`. */
  readonly what: string;
  /** Labels of the people at the other end of its messages. */
  readonly people: readonly string[];
  readonly audience: Audience;
  readonly body: string;
  readonly subject: Subject;
  readonly manner?: Manner;
  readonly credentials?: WrongCredentials;
}

/** One delivery of a run, planned. */
export interface Posting extends Content {
  /** Position of its step, from 0. */
  readonly step: number;
  /** 0 for the original of the step; what repeats or accompanies it is counted from 1. */
  readonly copy: number;
  /** Whether it carries the same envelope as the original, and not that of a companion. */
  readonly isRepetition: boolean;
  readonly dueAt: number;
  readonly mishaps: readonly Mishap[];
}
