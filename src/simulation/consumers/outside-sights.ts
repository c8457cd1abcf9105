import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);
/** A state larger than this is no state to compare, in bytes. */
const LARGEST_STATE = 64 * 1024 * 1024;

/** Observes the state that a URL shows as JSON. */
export function stateFromUrl(url: string): () => Promise<unknown> {
  return async () => {
    const response = await fetch(url, { headers: { Accept: 'application/json' } });
    const text = await response.text();
    if (!response.ok)
      throw new Error(
        `${url} answered ${response.status}. A 200 with JSON was expected. Hint: open it and see.`,
      );
    return parsed(text, url);
  };
}

/** Observes the state that a command prints as JSON. */
export function stateFromCommand(command: string): () => Promise<unknown> {
  return async () => parsed((await run(command, { maxBuffer: LARGEST_STATE })).stdout, `\`${command}\``);
}

/** Resets by a POST to a URL. */
export function resetByUrl(url: string): () => Promise<void> {
  return async () => {
    const response = await fetch(url, { method: 'POST' });
    await response.arrayBuffer();
    if (!response.ok)
      throw new Error(`POST ${url} answered ${response.status}. A 2xx was expected. Hint: try it with curl.`);
  };
}

/** Resets by a command. */
export function resetByCommand(command: string): () => Promise<void> {
  return async () => void (await run(command));
}

function parsed(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.slice(0, 80);
    throw new Error(
      `What ${source} gave is no JSON: ${start}. The observed state was expected. Hint: let it print JSON only.`,
    );
  }
}
