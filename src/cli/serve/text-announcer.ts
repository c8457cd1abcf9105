import { elapsed } from '../../report/duration.ts';
import { type Paint, paintFor } from '../../report/paint.ts';
import { timelineLine } from '../../report/timeline-line.ts';
import { Timeline } from '../../report/timeline.ts';
import type { Effect } from '../../sender/index.ts';
import { print } from '../terminal.ts';
import type { RefereeViolation } from '../../report/referee/referee-violation.ts';
import { refereeSummary, violationText } from '../../report/referee/violation-text.ts';
import type { Announcer, AnnouncerGiven, Followed, Ready, RefereeCounts } from './announcer.ts';
import { countsOf } from './counts.ts';

/** Lines for people: all of them, attempts only, or just the first and the last. */
export class TextAnnouncer implements Announcer {
  readonly #output: 'interactive' | 'compact' | 'quiet';
  readonly #given: AnnouncerGiven;
  readonly #paint: Paint;

  constructor(output: 'interactive' | 'compact' | 'quiet', given: AnnouncerGiven) {
    this.#output = output;
    this.#given = given;
    this.#paint = paintFor(given.terminal.stdout);
  }

  ready({ url, seed, callbackUrl, time, store, pending, isRefereed }: Ready): void {
    const target = callbackUrl ?? 'nobody: give --callback-url to have them sent';
    this.#say(`bwkit ${this.#given.command ?? 'serve'} is ready on ${url}`);
    this.#say(this.#paint('quiet', `  callbacks to ${target}; ${time} time; seed ${seed}`));
    if (store !== null) {
      this.#say(this.#paint('quiet', `  kept in ${store}; ${pending} deliveries are taken up again`));
    }
    if (isRefereed) this.#say(this.#paint('quiet', '  Prism holds both legs against the OpenAPI document'));
    if (this.#output === 'interactive') {
      this.#say(this.#paint('quiet', `  set BANDWIDTH_BASE_URL=${url} in the consumer; Ctrl-C ends`));
    }
  }

  follow(mock: Followed): void {
    if (this.#output === 'quiet') return;
    const timeline = new Timeline(id => mock.sender.deliveries.about(id));
    const style = { paint: this.#paint, startAt: this.#given.startAt };
    mock.sender.journal.follow(entry => {
      const row = timeline.read(entry);
      if (row !== null) this.#say(timelineLine(row, style));
    });
    if (this.#output === 'interactive')
      mock.sender.followEffects(effect => this.#say(this.#effectLine(effect)));
  }

  ending(inFlight: number): void {
    if (inFlight > 0) this.#say(`\nWaiting for ${inFlight} attempts in flight; Ctrl-C again does not.`);
  }

  summary(mock: Followed): void {
    const { deliveries, acknowledged, exhausted, pending, attempts, duplicates } = countsOf(mock);
    this.#say(
      `\n${deliveries} deliveries in ${attempts} attempts: ${acknowledged} acknowledged, ${exhausted} exhausted, ` +
        `${pending} still pending; ${duplicates} of them duplicates.`,
    );
  }

  violation(violation: RefereeViolation): void {
    if (this.#output !== 'quiet') this.#say(violationText(violation, this.#paint));
  }

  refereed(counts: RefereeCounts): void {
    this.#say(refereeSummary(counts));
  }

  #effectLine({ at, status, messageId, operation }: Effect): string {
    const when = this.#paint('quiet', elapsed(at - this.#given.startAt));
    const said = this.#paint(status < 300 ? 'good' : 'bad', String(status));
    return `${when}  ⇢  ${operation} ${said}  ${messageId ?? ''}`;
  }

  #say(text: string): void {
    print(this.#given.terminal, text);
  }
}
