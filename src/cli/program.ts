import { Command as Parser, CommanderError, Option as Flag } from 'commander';
import type { AnyCommand } from './command.ts';
import { readConfigFile, sectionOf } from './config-file.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { commandFooter, helpWidth, programFooter, titleStyle, usageOf } from './help.ts';
import { text } from './option-kinds.ts';
import { flagOf, variableOf, type Options } from './option.ts';
import { print, remark, type Terminal } from './terminal.ts';
import { settle } from './settings.ts';
import { checkWords, unknownCommand, usageProblem } from './usage.ts';

/** Options that every command has. */
const common = {
  config: text({
    placeholder: 'file',
    help: 'Read options from this file instead of bwkit.config.*.',
    example: 'bwkit.config.yaml',
  }),
} satisfies Options;

interface Given {
  readonly commands: readonly AnyCommand[];
  readonly version: string;
  readonly terminal: Terminal;
}

/** Runs the command that the words of a command line ask for, and answers how it ended. */
export async function runProgram(line: readonly string[], given: Given): Promise<ExitCode> {
  let ended: ExitCode = exitCode.ok;
  const spelled = spelledOut(line, given.commands);
  const program = programOf(given, spelled, async (command, words, flags) => {
    ended = await obey({ command, words, flags }, given);
  });
  try {
    await program.parseAsync(spelled, { from: 'user' });
    return ended;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return exitCode.ok;
    if (error.code === 'commander.help') return exitCode.caller;
    throw usageProblem(error, line, given.commands);
  }
}

/** `help validate` is `validate --help`, and nothing else. */
function spelledOut([first, second, ...rest]: readonly string[], commands: readonly AnyCommand[]): string[] {
  if (first !== 'help') return [first, second, ...rest].filter(word => word !== undefined);
  if (second === undefined || second.startsWith('-')) return ['--help'];
  if (commands.every(({ name }) => name !== second)) throw unknownCommand(second, commands);
  return [second, '--help'];
}

type Start = (
  command: AnyCommand,
  words: readonly string[],
  flags: Readonly<Record<string, unknown>>,
) => Promise<void>;

/** Only a command that the line may mean gets its flags, because a hundred others would cost a tenth of a small command's time. */
function programOf({ commands, version, terminal }: Given, line: readonly string[], start: Start): Parser {
  const program = new Parser('bwkit')
    .description('Contract tests and a mock sender for consumers of Bandwidth messaging webhooks.')
    .usage('<command> [options]')
    .version(version, '-v, --version', 'Print the version.')
    .helpOption('-h, --help', 'Explain bwkit, or after a command that command.')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: titleStyle, subcommandTerm: parser => parser.name() })
    .configureOutput({
      writeOut: text => print(terminal, text),
      writeErr: text => remark(terminal, text),
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(terminal.stdout),
      getErrHelpWidth: () => helpWidth(terminal.stderr),
    })
    .addHelpText('after', programFooter());
  for (const command of commands) {
    const parser = new Parser(command.name).copyInheritedSettings(program);
    parser.summary(command.summary).helpGroup(command.group);
    program.addCommand(line.includes(command.name) ? declare(command, parser, start) : parser);
  }
  return program;
}

function declare(command: AnyCommand, parser: Parser, start: Start): Parser {
  parser
    .usage(usageOf(command))
    .helpOption('-h, --help', 'Explain this command.')
    .description(command.details ? `${command.summary}.\n\n${command.details}` : `${command.summary}.`)
    .addHelpText('after', commandFooter(command));
  // The parser is told that every word is optional, because missing ones are explained with better sentences here.
  for (const { name, help, repeatable } of command.words)
    parser.argument(`[${name}${repeatable ? '...' : ''}]`, help);
  for (const [name, option] of Object.entries({ ...command.options, ...common }))
    parser.addOption(flagFor(name, option));
  return parser.allowExcessArguments().action(() => start(command, parser.args, parser.opts()));
}

function flagFor(name: string, option: Options[string]): Flag {
  const { short, placeholder, help, repeatable, fallback, shownFallback = fallback } = option;
  const spelled = `${short ? `-${short}, ` : ''}${flagOf(name)}${placeholder ? ` <${placeholder}>` : ''}`;
  const shown =
    fallback === undefined || fallback === false || repeatable ? '' : ` Default: ${String(shownFallback)}.`;
  const flag = new Flag(spelled, `${help}${shown}`);
  if (repeatable) flag.argParser((value: string, values: string[] = []) => [...values, value]);
  return flag;
}

interface Asked {
  readonly command: AnyCommand;
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
}

async function obey({ command, words, flags }: Asked, { commands, terminal }: Given): Promise<ExitCode> {
  checkWords(command, words);
  const { env } = terminal;
  const named = flags['config'] ?? env[variableOf('config')];
  const file = await readConfigFile(terminal, named === undefined ? undefined : String(named));
  const section = sectionOf(command, commands, file);
  const place = `${command.name} of ${file?.path ?? ''}`;
  const settings = settle(command.options, { flags, env, section: { place, values: section } });
  return command.run({ words, settings, section, terminal });
}
