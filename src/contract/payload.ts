import { bytesOf, decode, faultOfBytes } from './body.ts';
import type { Finding } from './finding.ts';
import { inPlace } from './json/fault.ts';
import type { JsonFault } from './json/fault.ts';
import { readJson } from './json/read.ts';
import { scan } from './json/scan.ts';
import { cite } from './source.ts';

/** A payload that could be read, with what is odd about its text; or the one reason why it could not. */
export type Payload =
  | { readonly isReadable: true; readonly value: unknown; readonly findings: readonly Finding[] }
  | { readonly isReadable: false; readonly finding: Finding };

/** Reads bytes as UTF-8 and text as JSON; anything else is taken for a payload that was parsed already. */
export function readPayload(input: unknown): Payload {
  const bytes = bytesOf(input);
  const text = bytes === undefined ? input : decode(bytes);
  if (bytes !== undefined && text === undefined) {
    return { isReadable: false, finding: findingOf(faultOfBytes(bytes), '') };
  }
  if (typeof text !== 'string') return { isReadable: true, value: text, findings: [] };
  const json = readJson(text);
  if (!json.isJson) return { isReadable: false, finding: findingOf(json.fault, '', text) };
  const findings = scan(text).repeated.map(({ fault, path }) => findingOf(fault, path, text));
  return { isReadable: true, value: json.value, findings };
}

function findingOf(fault: JsonFault, path: string, text?: string): Finding {
  return {
    path,
    rule: fault.rule,
    message: text === undefined ? fault.message : `In ${inPlace(text, fault.at)}: ${fault.message}`,
    hint: fault.hint,
    source: cite('RFC8259'),
  };
}
