import { PassThrough, Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal without colours that remembers what was written to it. */
export interface FakeTerminal extends Terminal {
  /** Everything printed so far. */
  output(): string;
  /** Everything said on the side so far. */
  remarks(): string;
}

export function fakeTerminal({
  cwd = tmpdir(),
  env = {},
  input = '',
}: { cwd?: string; env?: Record<string, string>; input?: string } = {}): FakeTerminal {
  const [stdout, stderr] = [collector(), collector()];
  return {
    cwd,
    env,
    stdin: Readable.from([Buffer.from(input)]) as unknown as NodeJS.ReadStream,
    stdout: stdout.stream,
    stderr: stderr.stream,
    output: stdout.text,
    remarks: stderr.text,
  };
}

function collector(): { stream: NodeJS.WriteStream; text: () => string } {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => text };
}
