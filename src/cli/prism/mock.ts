import { certificatesFrom } from '../certificates.ts';
import type { ExitCode } from '../exit-code.ts';
import { inventedSeed } from '../invented-seed.ts';
import { loginFrom } from '../login.ts';
import { suggestion } from '../nearest.ts';
import { Problem, quoted } from '../problem.ts';
import { serveUntilSignal } from '../serve/until-signal.ts';
import type { PrismCall } from './options.ts';

const MODES = ['mock'];

/** Serves Prism until a signal comes. */
export async function prismMock({ words: [mode = ''], settings, terminal }: PrismCall): Promise<ExitCode> {
  if (!MODES.includes(mode)) throw modeProblem(mode);
  const { callbackUrl, auth, ca, time, timeScale, seed = inventedSeed() } = settings;
  const { port, host, concurrency, allowRemote, insecure } = settings;
  const { startPrismMock } = await import('../../../mocks/prism/static-mock.ts');
  const mock = await startPrismMock({
    port,
    host,
    seed,
    concurrency,
    allowRemote,
    insecure,
    ...(callbackUrl !== undefined && { callbackUrl }),
    ...(auth !== undefined && { credentials: loginFrom('--auth', auth) }),
    ...(ca !== undefined && { ca: await certificatesFrom(ca) }),
    time: timeScale === undefined ? time : { scale: timeScale },
    duplicateRatio: settings.duplicates,
    policy: { timeoutMs: settings.timeout },
  });
  const { clock } = mock.sender;
  const ready = {
    url: mock.url,
    seed,
    callbackUrl: callbackUrl ?? null,
    time: clock.status.mode,
    store: null,
    pending: 0,
  };
  const { output } = settings;
  return serveUntilSignal(mock, ready, { command: 'prism mock', output, terminal, startAt: clock.now() });
}

function modeProblem(mode: string): Problem {
  return new Problem({
    what: `bwkit prism does not know the mode ${quoted(mode)}.`,
    expected: `The only mode is ${MODES.join()}; as a referee Prism is asked for with bwkit serve --referee.`,
    hint: suggestion(mode, MODES),
  });
}
