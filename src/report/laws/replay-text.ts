import type { ReplayReport } from '../../laws/replay.ts';
import { duration } from '../duration.ts';
import type { Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import { storyText } from './story-text.ts';

/** What came of a scenario that was judged again, for people. */
export function replayText(report: ReplayReport, paint: Paint): string {
  const { law, sentence, target, runs, durationMs } = report;
  const tried = `${runs} ${runs === 1 ? 'run' : 'runs'} on ${printable(target)} in ${duration(durationMs)}`;
  switch (report.verdict) {
    case 'fixed':
      return `${paint('good', 'FIXED')}  ${paint('strong', law)}: ${sentence}\n${paint('quiet', tried)}`;
    case 'still-broken': {
      const { counterexample } = report;
      const broken = { ...report, verdict: 'broken', reason: counterexample.finding } as const;
      const story = storyText(broken, { paint, reproduce: [] });
      return `${paint('bad', 'STILL BROKEN')}\n\n${story.trimEnd()}\n\n${paint('quiet', tried)}`;
    }
    case 'cannot-tell':
      return `${paint('warning', 'CANNOT TELL')}  ${paint('strong', law)}: ${printable(report.reason)}`;
  }
}
