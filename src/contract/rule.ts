import { keysOf } from './json-object.ts';
import type { SchemaError } from './schema-error.ts';

/** The name of the rule that an error breaks: the field in hyphenated words, then what is wrong with it. */
export function ruleOf(path: string, error: SchemaError): string {
  const field = keysOf(path).map(key => (/^\d+$/.test(key) ? 'item' : hyphenated(key)));
  return [...field, faultOf(error)].join('-');
}

function hyphenated(name: string): string {
  return name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

function faultOf({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case 'required':
      return 'missing';
    case 'type':
      return `not-${articled(String(params.type).split(',')[0] ?? '')}`;
    case 'const':
    case 'enum':
      return 'value';
    case 'minLength':
    case 'minItems':
      return 'empty';
    case 'maxLength':
      return 'too-long';
    case 'minimum':
      return 'too-small';
    case 'uniqueItems':
      return 'repeated';
    default:
      return 'format';
  }
}

function articled(type: string): string {
  return `${/^[aeio]/.test(type) ? 'an' : 'a'}-${type}`;
}
