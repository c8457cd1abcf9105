import type { Call } from '../command.ts';
import { serveOptions } from '../serve/options.ts';

const { host, port, callbackUrl, time, timeScale, seed, duplicates } = serveOptions;
const { auth, timeout, concurrency, allowRemote, ca, insecure, output } = serveOptions;

/** The options of `bwkit prism`: those of `bwkit serve` that make sense for what keeps nothing. */
export const prismOptions = {
  port,
  host,
  callbackUrl,
  time,
  timeScale,
  seed,
  duplicates,
  auth,
  timeout,
  concurrency,
  allowRemote,
  ca,
  insecure,
  output,
};

/** A call of `bwkit prism`. */
export type PrismCall = Pick<Call<typeof prismOptions>, 'words' | 'settings' | 'terminal'>;
