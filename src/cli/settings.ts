import { flagOf, variableOf, type Option, type Options, type Settings } from './option.ts';
import { Problem, quoted } from './problem.ts';

/** Where values can come from; the first place that has one wins, from top to bottom. */
export interface Sources {
  /** Values of flags by the name of their option. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the config file says about the command, and how to speak of it. */
  readonly section: { readonly place: string; readonly values: Readonly<Record<string, unknown>> };
}

interface Written {
  readonly by: string;
  readonly value: unknown;
  /** How a value that fits would be written in the same place. */
  readonly sample: string;
}

/** The value of every option: flag before environment variable before config file before default. */
export function settle<Declared extends Options>(options: Declared, sources: Sources): Settings<Declared> {
  const settled = Object.entries(options).map(([name, option]) => {
    const written = find(name, option, sources);
    return [name, written ? read(option, written) : option.fallback];
  });
  return Object.fromEntries(settled);
}

function find(
  name: string,
  option: Option<unknown, unknown, unknown>,
  { flags, env, section }: Sources,
): Written | undefined {
  const example = option.example ?? option.placeholder ?? '';
  if (flags[name] !== undefined) {
    return { by: flagOf(name), value: flags[name], sample: `${flagOf(name)} ${example}` };
  }
  const variable = variableOf(name);
  if (env[variable]) return { by: variable, value: env[variable], sample: `${variable}=${example}` };
  if (section.values[name] === undefined) return undefined;
  return { by: `${name} in ${section.place}`, value: section.values[name], sample: `${name}: ${example}` };
}

function read(option: Option<unknown, unknown, unknown>, { by, value, sample }: Written): unknown {
  const reading = option.read(value);
  if (reading.fits) return reading.value;
  throw new Problem({
    what: `${by} is ${quoted(value)}.`,
    expected: reading.expected,
    hint: reading.hint ?? `write, for example, ${sample}.`,
  });
}
