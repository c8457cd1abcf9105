import { suggestion } from '../nearest.ts';
import { Problem, quoted } from '../problem.ts';

type Fields = Record<string, unknown>;
type Step = string | number;

/**
 * Changes fields of an event as `--set` says: `message.text=Hi`, `message.to[0]=+15551234567`, `errorCode=4720`.
 *
 * A value is JSON where it is JSON, and text otherwise. Where the field holds text already a number stays text, since
 * `--set message.text=123` means the words; `path:=json` insists on JSON.
 */
export function withFields(event: Readonly<Fields>, settings: readonly string[]): Fields {
  const changed = structuredClone(event) as Fields;
  for (const setting of settings) change(changed, setting);
  return changed;
}

/** Leaves fields of an event out, as `--unset message.tag` says. */
export function withoutFields(event: Readonly<Fields>, paths: readonly string[]): Fields {
  const changed = structuredClone(event) as Fields;
  for (const path of paths) {
    const steps = stepsOf(path, '--unset');
    const last = steps.pop();
    const parent = steps.reduce<unknown>(
      (place, step) => (isBranch(place) ? place[step] : undefined),
      changed,
    );
    if (last === undefined || !isBranch(parent) || !(last in parent)) {
      throw new Problem({
        what: `--unset ${path} names a field that the event does not have.`,
        expected: `It has ${fieldsOf(event).join(', ')}.`,
        hint: suggestion(path, fieldsOf(event)),
      });
    }
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  }
  return changed;
}

/** The fields that can be named: those of the event, and those of its message. */
function fieldsOf(event: Readonly<Fields>): string[] {
  return Object.entries(event).flatMap(([name, value]) =>
    name === 'message' && isBranch(value)
      ? [name, ...Object.keys(value).map(inner => `message.${inner}`)]
      : [name],
  );
}

function change(event: Fields, setting: string): void {
  const [, path, operator, written] = /^([^=]*?)(:?=)(.*)$/s.exec(setting) ?? [];
  if (!path || operator === undefined || written === undefined) {
    throw new Problem({
      what: `--set was given ${quoted(setting)}.`,
      expected: 'It is written path=value.',
      hint: 'write, for example, --set message.text=Hello or --set "message.to[0]=+15551234567".',
    });
  }
  const steps = stepsOf(path, '--set');
  let place: Fields = event;
  steps.forEach((step, index) => {
    if (index === steps.length - 1) {
      place[step] = operator === ':=' ? parsed(written, setting) : read(written, place[step]);
      return;
    }
    place[step] ??= typeof steps[index + 1] === 'number' ? [] : {};
    const next = place[step];
    if (!isBranch(next)) throw leaf(setting, steps.slice(0, index + 1), next);
    place = next;
  });
}

/** `message.to[0]` and `message.to.0` are the same three steps. */
function stepsOf(path: string, flag: string): Step[] {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  if (steps.length === 0 || steps.includes('__proto__')) {
    throw new Problem({
      what: `${flag} was given the path ${quoted(path)}.`,
      expected: 'A path is field names with dots between them, and [0] for the first of a list.',
      hint: `write, for example, ${flag} message.tag${flag === '--set' ? '=hello' : ''}.`,
    });
  }
  return steps.map(step => (/^\d+$/.test(step) ? Number(step) : step));
}

function read(written: string, before: unknown): unknown {
  try {
    const value: unknown = JSON.parse(written);
    return typeof before === 'string' && typeof value !== 'string' ? written : value;
  } catch {
    return written;
  }
}

function parsed(written: string, setting: string): unknown {
  try {
    return JSON.parse(written);
  } catch (cause) {
    throw new Problem(
      {
        what: `--set ${setting} is no JSON after the :=.`,
        expected: 'After := stands JSON, such as 5, true, null, "text" or ["a", "b"].',
        hint: 'write = instead of := for plain text.',
      },
      { cause },
    );
  }
}

function isBranch(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function leaf(setting: string, steps: readonly Step[], value: unknown): Problem {
  return new Problem({
    what: `--set ${setting} goes through ${steps.join('.')}, which is ${quoted(value)}.`,
    expected: 'All but the last step of a path lead into an object or a list.',
    hint: `set the whole of it: --set ${steps.join('.')}:={…}.`,
  });
}
