import type { CommanderError } from 'commander';
import type { AnyCommand } from './command.ts';
import { usageOf } from './help.ts';
import { nearest } from './nearest.ts';
import { flagOf } from './option.ts';
import { Problem, quoted } from './problem.ts';

/** Tells what the parser did not understand, with the name that was probably meant. */
export function usageProblem(
  error: CommanderError,
  line: readonly string[],
  commands: readonly AnyCommand[],
): Problem {
  const culprit = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = commands.find(({ name }) => line.includes(name));
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(culprit, commands);
    case 'commander.unknownOption':
      return unknownFlag(culprit, command);
    case 'commander.optionMissingArgument':
      return new Problem({
        what: `${culprit.replace(/ .*/, '').replace(/,$/, '')} stands without a value.`,
        expected: `It is written ${culprit.replace(/^-\w, /, '')}.`,
        hint: `see bwkit ${command?.name ?? ''} --help.`,
      });
    default:
      // Every other code of the parser is about something that our commands do not declare.
      throw error;
  }
}

/** Tells that there is no such command. */
export function unknownCommand(name: string, commands: readonly AnyCommand[]): Problem {
  const names = commands.map(command => command.name);
  const likely = nearest(name, names);
  return new Problem({
    what: `There is no command ${quoted(name)}.`,
    expected: `The commands are ${listed(names)}.`,
    hint: likely ? `did you mean bwkit ${likely}?` : 'bwkit --help says what each of them does.',
  });
}

function unknownFlag(written: string, command: AnyCommand | undefined): Problem {
  const flag = written.replace(/=.*/s, '');
  const flags = [
    '--help',
    ...(command ? ['--config', ...Object.keys(command.options).map(flagOf)] : ['--version']),
  ];
  if (flags.includes(flag)) {
    return new Problem({
      what: `${flag} was given the value ${quoted(written.slice(flag.length + 1))}.`,
      expected: 'It is a switch, which takes no value.',
      hint: `write ${flag} alone, or leave it out.`,
    });
  }
  const likely = nearest(flag, flags);
  const help = command ? `bwkit ${command.name} --help` : 'bwkit --help';
  return new Problem({
    what: `There is no flag ${flag}${command ? ` of bwkit ${command.name}` : ''}.`,
    expected: `Its flags are ${listed(flags)}.`,
    hint: likely ? `did you mean ${likely}?` : `${help} says what each of them does.`,
  });
}

/** Checks that a command got the words it needs, and no more. */
export function checkWords(command: AnyCommand, words: readonly string[]): void {
  const missing = command.words.find(({ optional }, index) => !optional && words[index] === undefined);
  const expected = `It is written bwkit ${command.name} ${usageOf(command)}.`;
  const hint = `bwkit ${command.name} --help shows examples.`;
  if (missing)
    throw new Problem({ what: `bwkit ${command.name} was given no <${missing.name}>.`, expected, hint });
  const surplus = command.words.at(-1)?.repeatable ? undefined : words[command.words.length];
  if (surplus !== undefined) {
    throw new Problem({
      what: `bwkit ${command.name} does not know what to do with ${quoted(surplus)}.`,
      expected,
      hint,
    });
  }
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
}
