import type { MockOptions } from '../../server/mock-options.ts';
import type { Notice } from '../../sender/store/notice.ts';
import { coloured, remark, type Terminal } from '../terminal.ts';

/** Lets whoever watches know what happens to the store. */
export function withNotices(options: MockOptions, terminal: Terminal): MockOptions {
  const { store } = options;
  if (store === undefined) return options;
  const choice = typeof store === 'string' ? { file: store } : store;
  const notify = (notice: Notice): void => {
    const [what = '', ...rest] = sentencesOf(notice);
    remark(terminal, [`${coloured(terminal.stderr, 'yellow', 'bwkit:')} ${what}`, ...rest].join('\n'));
  };
  return { ...options, store: { ...choice, notify } };
}

function sentencesOf(notice: Notice): string[] {
  switch (notice.kind) {
    case 'cannot-write':
      return [
        `The store takes nothing: ${notice.reason}.`,
        'Messages are answered with 500 until it does; what was promised before is delivered all the same.',
        `Hint: ${notice.remedy}`,
      ];
    case 'writes-again':
      return notice.lostEntries === 0
        ? ['The store takes messages again, and has all that happened meanwhile.']
        : [
            `The store takes messages again; ${notice.lostEntries} journal entries of the time between are lost.`,
          ];
    case 'pruned':
      return [
        'The store lets go of what is old or too much, as --keep and --keep-for say; it counts how much.',
      ];
  }
}
