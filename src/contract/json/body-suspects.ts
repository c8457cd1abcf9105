import type { JsonFault } from './fault.ts';
import type { Scan } from './state.ts';

type Suspicion = Omit<JsonFault, 'at'> & { readonly at?: number };

/** The text is something else from its first character on, or goes on after its end. */
export const bodySuspects: readonly ((scan: Scan) => Suspicion | undefined)[] = [
  markup,
  form,
  httpRequest,
  extraText,
];

function markup(scan: Scan): Suspicion | undefined {
  if (!isStart(scan) || !/^<(?!!--)/.test(scan.text.slice(scan.at, scan.at + 4))) return undefined;
  return {
    rule: 'body-xml',
    message:
      "The body is XML or HTML. Messaging callbacks are JSON; Bandwidth's XML callbacks are about orders of numbers.",
    hint: 'Check which application or subscription this URL is registered for.',
  };
}

function form(scan: Scan): Suspicion | undefined {
  if (!isStart(scan) || !/^[\w%.+-]+=[^\s]*/.test(scan.text.slice(scan.at, scan.at + 200))) return undefined;
  return {
    rule: 'body-form-encoded',
    message: 'The body is form-encoded, as name=value&name=value. Bandwidth posts its callbacks as JSON.',
    hint: 'This is the callback of another provider, or of a tool that was told to send a form.',
  };
}

function httpRequest(scan: Scan): Suspicion | undefined {
  if (!isStart(scan) || !/^(?:POST|PUT|GET) \S+|^HTTP\/\d/.test(scan.text.slice(scan.at, scan.at + 200)))
    return undefined;
  return {
    rule: 'body-http-request',
    message:
      'The text begins with the first line of an HTTP request. A payload is the body alone, what comes after the blank line.',
    hint: 'Remove the request line and the headers.',
  };
}

function extraText({ text, at, expecting }: Scan): Suspicion | undefined {
  if (expecting !== 'end') return undefined;
  const isAnother = /[[{]/.test(text.charAt(at));
  return {
    rule: 'json-extra-text',
    message: `The text goes on after its value has ended${isAnother ? ', with another array or object' : ''}. One body holds one value.`,
    hint: isAnother
      ? 'Put each payload into a file of its own.'
      : 'Remove what follows, or look for a bracket that closes too early.',
  };
}

function isStart({ expecting, open }: Scan): boolean {
  return expecting === 'value' && open.length === 0;
}
