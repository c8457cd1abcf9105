import { resolve } from 'node:path';
import type { WrittenQuery } from '../../sender/store/read-query.ts';
import { certificatesFrom } from '../certificates.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Problem } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import type { JournalSource } from './source.ts';
import { type Form, writers } from './writers.ts';

/** What `bwkit journal` is asked for. */
export interface JournalRequest extends Omit<WrittenQuery, 'limit' | 'kinds'> {
  readonly store: string | undefined;
  readonly url: string | undefined;
  readonly queue: string | undefined;
  readonly queueName: string | undefined;
  readonly queueCa: string | undefined;
  readonly limit: number | undefined;
  readonly json: boolean;
  readonly ndjson: boolean;
  readonly har: boolean;
  readonly follow: boolean;
}

/** Shows the part of a journal that is asked for. */
export async function journal(asked: JournalRequest, terminal: Terminal): Promise<ExitCode> {
  const { message, delivery, type, status, since, until, limit, follow } = asked;
  const form = formOf(asked);
  using source = await sourceOf(asked, terminal);
  const query = { message, delivery, type, status, since, until };
  await writers[form]({ source, query, limit, follow, terminal });
  return exitCode.ok;
}

function formOf(asked: JournalRequest): Form {
  const { json, ndjson, har } = asked;
  const forms = [...(json ? ['json'] : []), ...(ndjson ? ['ndjson'] : []), ...(har ? ['har'] : [])] as Form[];
  const [form = 'text', ...others] = forms;
  if (asked.follow && (form === 'json' || form === 'har')) {
    throw new Problem({
      what: `--follow and --${form} were given together.`,
      expected: 'A document has an end, and a journal that is followed has none.',
      hint: 'write --follow --ndjson.',
    });
  }
  if (others.length === 0) return form;
  throw new Problem({
    what: `${forms.map(each => `--${each}`).join(' and ')} were given together.`,
    expected: 'A journal is printed in one form at a time.',
    hint: 'leave all but one of them away.',
  });
}

async function sourceOf(asked: JournalRequest, { cwd }: Terminal): Promise<JournalSource> {
  const { store, url, queue } = asked;
  const given = Object.entries({ store, url, queue }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`],
  );
  if (given.length !== 1) throw wayProblem(given);
  if (store !== undefined) {
    const { StoreSource } = await import('./store-source.ts');
    return new StoreSource(store, resolve(cwd, store));
  }
  if (url !== undefined) {
    const { ServerSource } = await import('./server-source.ts');
    return new ServerSource(url);
  }
  const { QueueSource } = await import('./queue-source.ts');
  const ca = asked.queueCa === undefined ? undefined : await certificatesFrom(asked.queueCa, '--queue-ca');
  return QueueSource.open({ url: queue ?? '', name: asked.queueName, ca });
}

function wayProblem(given: readonly string[]): Problem {
  return new Problem({
    what:
      given.length === 0
        ? 'None of --store, --url and --queue was given.'
        : `${given.join(' and ')} were given together.`,
    expected:
      'A journal is read from the file of bwkit serve --store, from a running bwkit serve, or from the Redis of a fleet.',
    hint: 'write, for example, bwkit journal --url http://127.0.0.1:4010',
  });
}
