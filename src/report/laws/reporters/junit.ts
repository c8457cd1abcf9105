import type { Builder } from 'junit-report-builder';
import type { CheckReport, LawReport } from '../../../laws/report.ts';
import { isBroken } from '../broken.ts';
import { plain } from '../../paint.ts';
import { printable } from '../../printable.ts';
import type { Reporter, TellGiven } from '../reporter.ts';
import { storyText } from '../story-text.ts';

const SECOND_MS = 1000;

/** JUnit XML for CI servers: a law is a test case, a broken one fails, what could not be judged is skipped. */
export const junit: Reporter = {
  name: 'junit',
  file: 'junit.xml',
  needs: 'junit-report-builder',
  async tell(report, given) {
    // Its types tell of an export that it does not have: the module itself is the builder.
    const { default: writer } = (await import('junit-report-builder')) as unknown as { default: Builder };
    const { target, seed, durationMs, unjudged } = report;
    const builder = writer.newBuilder().name('bwkit verify');
    const suite = builder
      .testSuite()
      .name(line(target))
      .timestamp(new Date(given.startedAt))
      .time(durationMs / SECOND_MS);
    suite.property('seed', String(seed)).property('kitVersion', given.kitVersion);
    if (unjudged !== undefined)
      suite.testCase().className(CLASS).name('can be judged').error(line(unjudged), 'unjudged');
    for (const law of report.laws) {
      const test = suite
        .testCase()
        .className(CLASS)
        .name(titleOf(law))
        .time(law.durationMs / SECOND_MS);
      judge(test, law, given);
    }
    return builder.build();
  },
};

const CLASS = 'bwkit.laws';

function titleOf({ law, sentence }: CheckReport['laws'][number]): string {
  return `${law}: ${sentence}`;
}

interface Judged {
  failure(message: string, type: string): Judged;
  stacktrace(text: string): Judged;
  skipped(): Judged;
  standardOutput(text: string): Judged;
}

function judge(test: Judged, law: LawReport, given: TellGiven): void {
  if (isBroken(law)) {
    const story = storyText(law, { paint: plain, reproduce: given.reproduce(law) });
    test.failure(line(law.reason), law.law).stacktrace(section(story));
  } else if (law.verdict !== 'held') {
    test.skipped().standardOutput(section(printable(law.reason)));
  }
}

/** Text on one line, in an attribute. */
function line(text: string): string {
  return writable(printable(text));
}

/** Text of several lines. A section ends with the first `]]>` in it, and the writer breaks up no more than one of them. */
function section(text: string): string {
  return writable(text).replaceAll(']]>', ']] >');
}

/** XML cannot say these characters at all, not even escaped; a payload may hold them. */
function writable(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
