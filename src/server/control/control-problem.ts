import { suggestion } from '../../report/nearest.ts';
import type { ProblemStory } from '../../report/problem.ts';

const SEE_DOCUMENT = 'see /_bwkit/openapi.json for what there is, and its limits.';

/** A request to the control API that cannot be carried out, told like every other problem. */
export class ControlProblem extends Error {
  readonly statusCode: number;
  readonly story: ProblemStory;

  constructor(statusCode: number, story: ProblemStory) {
    super(story.what);
    this.statusCode = statusCode;
    this.story = story;
  }

  /** A bad value. */
  static of(what: string, expected: string): ControlProblem {
    return new ControlProblem(400, { what, expected, hint: SEE_DOCUMENT });
  }

  static unknownField(name: string, known: readonly string[]): ControlProblem {
    return new ControlProblem(400, {
      what: `${name} means nothing here.`,
      expected:
        known.length === 0 ? 'Nothing can be given here.' : `What can be given is ${known.join(', ')}.`,
      hint: known.length === 0 ? SEE_DOCUMENT : suggestion(name, known),
    });
  }
}
