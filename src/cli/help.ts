import { styleText } from 'node:util';
import type { AnyCommand } from './command.ts';
import { variableOf } from './option.ts';

/** Titles of help texts; the parser drops the colour where it does not belong. */
export function titleStyle(title: string): string {
  return styleText('bold', title, { validateStream: false });
}

const widestHelp = 100;

/** How wide a help text may be: as wide as the screen, but never so wide that lines are hard to follow. */
export function helpWidth({ columns }: NodeJS.WriteStream): number {
  return Math.min(widestHelp, columns || widestHelp);
}

/** How the words after the name of a command are written. */
export function usageOf({ words }: Pick<AnyCommand, 'words'>): string {
  const shown = words.map(({ name, optional, repeatable }) => {
    const term = repeatable ? `${name}...` : name;
    return optional ? `[${term}]` : `<${term}>`;
  });
  return [...shown, '[options]'].join(' ');
}

/** What stands below the list of all commands. */
export function programFooter(): string {
  return `
${titleStyle('Start here:')}
  npx bwkit send message-delivered http://127.0.0.1:3000/callbacks
                            post one callback to your consumer
  npx bwkit validate captured.json
                            judge a callback that you have captured
  npx bwkit types --out bandwidth-callbacks.ts
                            write the types of all callbacks

${titleStyle('Exit codes:')}
  0  all is well            1  the consumer or the payload is at fault
  2  bad input or options   70 a bug in bwkit

bwkit <command> --help explains a command. Every option is also an environment variable
(--allow-remote: BWKIT_ALLOW_REMOTE) and a key of bwkit.config.{ts,js,mjs,json,yaml,yml}, in the
section of its command. A flag wins over a variable, a variable over the file.`;
}

/** What stands below the options of one command. */
export function commandFooter({ name, options, examples }: AnyCommand): string {
  const lines = examples.map(({ line, does }) => `  ${line}\n      ${does}`);
  const [first] = Object.keys(options).filter(key => !options[key]?.repeatable);
  const elsewhere = first
    ? `\nOptions can also be set by environment variables, such as ${variableOf(first)}, and under "${name}" in bwkit.config.*.`
    : '';
  return `\n${titleStyle(examples.length === 1 ? 'Example:' : 'Examples:')}\n${lines.join('\n')}\n${elsewhere}`;
}
