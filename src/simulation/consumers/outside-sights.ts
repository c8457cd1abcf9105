import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { fetchPersistently } from './persistent-fetch.ts';
import { ConsumerUnavailable } from './unavailable.ts';

const run = promisify(exec);
/** A state larger than this is no state to compare, in bytes. */
const LARGEST_STATE = 64 * 1024 * 1024;
/** A command that takes longer is taken to hang, in milliseconds. */
const LONGEST_COMMAND_MS = 60_000;
const LONGEST_QUOTE = 80;

/** Observes the state that a URL shows as JSON. */
export function stateFromUrl(url: string): () => Promise<unknown> {
  return async () => {
    const { status, isOk, text } = await fetchPersistently(url, 'GET');
    if (isOk) return parsed(text, url);
    throw new ConsumerUnavailable({
      what: `${url} answered ${status}.`,
      expected: 'A 200 with the state as JSON was expected.',
      hint: 'open it and see.',
    });
  };
}

/** Observes the state that a command prints as JSON. */
export function stateFromCommand(command: string): () => Promise<unknown> {
  return async () => parsed(await printed(command), `The command \`${command}\``);
}

/** Resets by a POST to a URL. */
export function resetByUrl(url: string): () => Promise<void> {
  return async () => {
    const { status, isOk } = await fetchPersistently(url, 'POST');
    if (isOk) return;
    throw new ConsumerUnavailable({
      what: `POST ${url} answered ${status}.`,
      expected: 'A 2xx was expected, once everything is forgotten.',
      hint: `try it with curl -X POST ${url}.`,
    });
  };
}

/** Resets by a command. */
export function resetByCommand(command: string): () => Promise<void> {
  return async () => void (await printed(command));
}

/** What a command writes to standard output. */
async function printed(command: string): Promise<string> {
  try {
    const { stdout } = await run(command, { maxBuffer: LARGEST_STATE, timeout: LONGEST_COMMAND_MS });
    return stdout;
  } catch (error) {
    const { code, stderr, message } = error as { code?: unknown; stderr?: string; message: string };
    const said = stderr?.trim() || message;
    throw new ConsumerUnavailable({
      what: `The command \`${command}\` ended with ${String(code ?? 'an error')}: ${said}`,
      expected: 'It was expected to end with 0 within a minute.',
      hint: 'run it by hand.',
    });
  }
}

function parsed(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.trim() === '' ? 'nothing' : JSON.stringify(text.slice(0, LONGEST_QUOTE));
    throw new ConsumerUnavailable({
      what: `${source} gave ${start}, which is no JSON.`,
      expected: 'The state of the consumer as JSON was expected, and nothing else.',
      hint: 'let it print what the consumer believes, as JSON.',
    });
  }
}
