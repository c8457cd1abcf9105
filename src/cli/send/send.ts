import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Credentials } from '../../delivery/index.ts';
import { drawFrom } from '../../random/draw.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Problem } from '../problem.ts';
import { reasonOf } from '../reason.ts';
import { targetFrom } from '../../server/target.ts';
import type { Terminal } from '../terminal.ts';
import { envelopeOf, typeFrom } from './envelope.ts';
import { policyWith } from '../../delivery/index.ts';
import { type Exchange, post } from './post.ts';
import { quirksFor } from './quirks.ts';
import { jsonTeller, textTeller } from './tellers.ts';

/** What `bwkit send` is asked for. */
export interface Sending {
  readonly type: string;
  readonly url: string;
  readonly set: readonly string[];
  readonly unset: readonly string[];
  readonly errorCode: number | undefined;
  readonly quirk: readonly string[];
  readonly times: number;
  readonly overlap: boolean;
  readonly auth: string | undefined;
  readonly timeout: number;
  readonly seed: string | undefined;
  readonly allowRemote: boolean;
  readonly ca: string | undefined;
  readonly insecure: boolean;
  readonly json: boolean;
}

/** Posts one envelope, made for the purpose, and says whether it was acknowledged. */
export async function send(asked: Sending, terminal: Terminal): Promise<ExitCode> {
  const type = typeFrom(asked.type);
  const quirks = quirksFor(type, asked.quirk);
  const credentials = credentialsFrom(asked.auth);
  const url = await targetFrom(asked.url, { name: '<url>', allowRemote: asked.allowRemote });
  const seed = asked.seed ?? String(randomInt(1_000_000_000));
  const { body, subject } = envelopeOf({ ...asked, type, quirks, seed }, terminal);
  const ca = asked.ca === undefined ? undefined : await certificateFrom(asked.ca, terminal);
  const tls = { insecure: asked.insecure, ...(ca !== undefined && { ca }) };
  const policy = policyWith(quirks, { timeoutMs: asked.timeout });
  const { times, overlap } = asked;
  const request = {
    url,
    body,
    times,
    overlap,
    subject,
    policy,
    tls,
    draw: drawFrom(seed),
    ...(credentials && { credentials }),
  };
  const tell = (asked.json ? jsonTeller : textTeller)(request, terminal);
  let acknowledged = 0;
  await post(request, (exchange: Exchange) => {
    if (exchange.outcome.kind === 'acknowledged') acknowledged++;
    tell.exchange(exchange);
  });
  tell.end(acknowledged);
  return acknowledged === times ? exitCode.ok : exitCode.broken;
}

function credentialsFrom(written: string | undefined): Credentials | undefined {
  if (written === undefined) return undefined;
  const [, username, password] = /^([^:]+):(.*)$/s.exec(written) ?? [];
  if (username !== undefined && password !== undefined) return { username, password };
  throw new Problem({
    what: '--auth has no colon between a user name and a password.',
    expected: 'It is written user:password.',
    hint: 'keep the password out of the shell history with the variable BWKIT_AUTH.',
  });
}

async function certificateFrom(path: string, { cwd }: Terminal): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (cause) {
    throw new Problem(
      {
        what: `The certificate ${path} could not be read: ${reasonOf(cause)}.`,
        expected: '--ca names a file with certificates in PEM form.',
        hint: 'give the certificate of the authority that signed the one of your consumer.',
      },
      { cause },
    );
  }
}
