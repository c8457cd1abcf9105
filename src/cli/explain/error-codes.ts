import { errorCodes, type ErrorClass, type ErrorCode } from '../../contract/generated/error-codes.ts';
import { magicNumbers } from '../../contract/generated/magic-numbers.ts';
import { cited } from './citation.ts';
import type { Topic, TopicFamily } from './topic.ts';

/** The codes of message-failed events. */
export const errorCodeTopics: TopicFamily = { heading: 'Error codes', topics: () => errorCodes.map(topicOf) };

function topicOf(entry: ErrorCode): Topic {
  const { code, name, description, meaning, advice, formerly, status, removed } = entry;
  return {
    name: String(code),
    summary: name ?? description,
    tell: () => ({
      title: `${code} ${name ?? description}`,
      paragraphs: [meaning, advice],
      facts: [
        ['Arrives as', `message-failed with errorCode ${code} and description "${description}"`],
        ['Magic number', `${magicNumberOf(code)} as the recipient makes the mock fail a message so`],
        ['At fault', fault(entry.class)],
        ['Send again', retry(entry.retry)],
        ['Billed', entry.billable === 'unverified' ? 'unknown' : entry.billable],
        ...(formerly.length > 0 ? [['Formerly', formerly.join(', ')] as const] : []),
        [
          'Listed',
          `${entry.since}${status === 'removed' ? `, removed ${removed}` : status === 'unverified' ? ', unverified' : ''}`,
        ],
        ['Source', cited(entry.source)],
      ],
      lines: [`bwkit send message-failed http://127.0.0.1:3000/callbacks --error-code ${code}`],
    }),
  };
}

function magicNumberOf(code: number): string {
  const failing = magicNumbers.find(({ kind }) => kind === 'failed');
  return failing?.written.replace('CCCC', String(code)) ?? '';
}

function fault(kind: ErrorClass): string {
  switch (kind) {
    case 'bandwidth-client':
      return 'the request or the account, as Bandwidth found';
    case 'carrier-client':
      return 'the request or the recipient, as the carrier found';
    case 'bandwidth-server':
      return 'the service of Bandwidth';
    case 'carrier-server':
      return 'the service of the carrier';
    case 'ambiguous':
      return 'not known; the message may even have arrived';
    case 'unverified':
      return 'not known; no public table lists the code';
  }
}

function retry(when: ErrorCode['retry']): string {
  switch (when) {
    case 'never':
      return 'no, not unchanged';
    case 'later':
      return 'yes, after a pause';
    case 'once':
      return 'one more time at most';
  }
}
