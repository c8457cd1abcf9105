import { Timeline } from '../../report/timeline.ts';
import { print } from '../terminal.ts';
import type { RefereeViolation } from '../../report/referee/referee-violation.ts';
import type { Announcer, AnnouncerGiven, Followed, Ready, RefereeCounts } from './announcer.ts';
import { countsOf } from './counts.ts';

/** One JSON object a line, each with a `kind`, for programs. */
export class JsonAnnouncer implements Announcer {
  readonly #given: AnnouncerGiven;

  constructor(given: AnnouncerGiven) {
    this.#given = given;
  }

  ready(ready: Ready): void {
    this.#say({ kind: 'ready', ...ready });
  }

  follow(mock: Followed): void {
    const timeline = new Timeline(id => mock.sender.deliveries.about(id));
    mock.sender.journal.follow(entry => {
      const row = timeline.read(entry);
      if (row !== null) this.#say({ kind: 'attempt', ...row });
    });
    mock.sender.followEffects(effect => this.#say({ kind: 'effect', ...effect }));
  }

  ending(inFlight: number): void {
    this.#say({ kind: 'ending', inFlight });
  }

  summary(mock: Followed): void {
    this.#say({ kind: 'summary', ...countsOf(mock) });
  }

  violation(violation: RefereeViolation): void {
    this.#say({ kind: 'violation', ...violation });
  }

  refereed(counts: RefereeCounts): void {
    this.#say({ kind: 'refereed', ...counts });
  }

  #say(value: object): void {
    print(this.#given.terminal, JSON.stringify(value));
  }
}
