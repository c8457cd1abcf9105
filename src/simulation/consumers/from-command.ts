import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Consumer, RunningConsumer, StartGiven } from '../consumer.ts';
import { Child } from './child.ts';
import { type ConsumerOptions, endpointsOf, sightsOf } from './consumer-options.ts';
import { waitUntilListening } from './reachable.ts';
import { ConsumerUnavailable } from './unavailable.ts';
import { UrlTransport } from './url-transport.ts';

/** How a command is started and reached. */
export interface FromCommandOptions extends ConsumerOptions {
  /** The URL of inbound messages; its port becomes `PORT`. Default: `/callbacks` on a free port of this machine. */
  readonly url?: string;
  /** The URL of receipts, where it is another. Default: the same. */
  readonly statusUrl?: string;
  /** Environment beside that of this process, `PORT` and `BANDWIDTH_BASE_URL`. Wins over all of them. */
  readonly env?: Readonly<Record<string, string>>;
  /** How long it may take to listen, in milliseconds of real time. Default 15000. */
  readonly waitMs?: number;
}

const DEFAULT_WAIT_MS = 15_000;

/**
 * A consumer that a command starts: `node server.js`, `python3 app.py`, `npm start`. The command is read by the shell.
 *
 * It has to listen on `PORT` and to send through `BANDWIDTH_BASE_URL`. It is killed and started again to see what it remembers.
 */
export function fromCommand(command: string, options: FromCommandOptions = {}): Consumer {
  return { name: options.name ?? command, start: given => raise(command, options, given) };
}

async function raise(
  command: string,
  options: FromCommandOptions,
  given: StartGiven,
): Promise<RunningConsumer> {
  const url = options.url ?? `http://127.0.0.1:${await freePort()}/callbacks`;
  const environment = environmentFor(url, options, given);
  const launch = (): Promise<Child> => launchAt(url, command, { environment, ...options });
  let child = await launch();
  const transport = await UrlTransport.open();
  const restart = async (): Promise<void> => void (child = await launch());
  return {
    ...endpointsOf({ inbound: url, status: options.statusUrl }, options.credentials),
    ...sightsOf(options),
    transport,
    isInProcess: false,
    process: { kill: () => child.kill(), restart },
    death: () => child.death,
    async revive() {
      await child.kill();
      await restart();
    },
    async stop() {
      await transport.close();
      await child.kill();
    },
  };
}

function environmentFor(
  url: string,
  { env }: FromCommandOptions,
  { apiBaseUrl }: StartGiven,
): NodeJS.ProcessEnv {
  const { port, protocol } = new URL(url);
  return {
    ...process.env,
    PORT: port || (protocol === 'https:' ? '443' : '80'),
    ...(apiBaseUrl !== undefined && { BANDWIDTH_BASE_URL: apiBaseUrl }),
    ...env,
  };
}

async function launchAt(
  url: string,
  command: string,
  {
    environment,
    waitMs = DEFAULT_WAIT_MS,
  }: { readonly environment: NodeJS.ProcessEnv; readonly waitMs?: number },
): Promise<Child> {
  const child = new Child(command, environment);
  if (await waitUntilListening(url, waitMs, () => child.death !== null)) return child;
  const { death } = child;
  await child.kill();
  const what =
    death === null
      ? `was not listening at ${url} after ${waitMs} ms`
      : `ended before it listened (${death.how})`;
  const said = child.lastWords === '' ? '' : ` It wrote: ${child.lastWords}`;
  throw new ConsumerUnavailable(
    `The command \`${command}\` ${what}. It was expected to listen on the port that PORT names.${said} ` +
      'Hint: run it by hand with that PORT, or say with `--url` where it listens.',
  );
}

/** A port that was free a moment ago, which is as much as can be known. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
