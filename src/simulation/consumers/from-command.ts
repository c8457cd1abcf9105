import type { Consumer, RunningConsumer, StartGiven } from '../consumer.ts';
import { type ConsumerOptions, endpointsOf, sightsOf } from './consumer-options.ts';
import { freePort } from './free-port.ts';
import { Launcher } from './launcher.ts';
import { UrlTransport } from './url-transport.ts';
import { type Life, whileAlive } from './while-alive.ts';

/** How a command is started and reached. */
export interface FromCommandOptions extends ConsumerOptions {
  /**
   * The URL of inbound messages; its port becomes `PORT`. Default: `/callbacks` on a free port of this machine, at 127.0.0.1 or else
   * at ::1.
   */
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
  const urls = options.url === undefined ? await freeUrls() : [options.url];
  const environment = environmentFor(urls[0], options, given);
  const launcher = new Launcher({ command, environment, waitMs: options.waitMs ?? DEFAULT_WAIT_MS });
  const url = await launcher.first(urls);
  const transport = await UrlTransport.open();
  const life: Life = {
    death: () => launcher.death,
    ended: () => launcher.ended(),
    revive: () => launcher.revive(),
  };
  return {
    ...endpointsOf({ inbound: url, status: options.statusUrl }, options.credentials),
    ...sightsOf(options),
    ...whileAlive(options, life),
    transport,
    isInProcess: false,
    process: { kill: () => launcher.kill(), restart: () => launcher.launch() },
    death: () => launcher.death,
    revive: () => launcher.revive(),
    async stop() {
      await transport.close();
      await launcher.kill();
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

/** What listens on `localhost` may listen at either address, and a program decides by itself which. */
async function freeUrls(): Promise<readonly [string, string]> {
  const port = await freePort();
  return [`http://127.0.0.1:${port}/callbacks`, `http://[::1]:${port}/callbacks`];
}
