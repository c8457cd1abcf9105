import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { quirks } from '../../contract/generated/quirks.ts';
import type { SourceKey } from '../../contract/generated/sources.ts';
import { packageRoot } from '../package-root.ts';
import { cited } from './citation.ts';
import type { Explanation, Topic, TopicFamily } from './topic.ts';

interface Schema {
  readonly 'x-source'?: readonly { readonly key: SourceKey }[];
  readonly $ref?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const folder = join(packageRoot(), 'spec', 'events');

/** The types of events, as spec/events describes them. */
export const eventTypeTopics: TopicFamily = {
  heading: 'Event types',
  topics: async () => {
    const files = (await readdir(folder)).filter(name => name.endsWith('.yaml'));
    return Promise.all(files.toSorted().map(topicOf));
  },
};

async function topicOf(file: string): Promise<Topic> {
  const name = file.replace('.yaml', '');
  const schema = await read(join(folder, file));
  return { name, summary: firstSentence(schema.description), tell: () => tell(name, schema) };
}

async function tell(name: string, schema: Schema): Promise<Explanation> {
  const message = await follow(schema.properties?.['message'], folder);
  const strikes = Object.values(quirks).filter(({ appliesTo }) => appliesTo.some(type => type === name));
  return {
    title: name,
    paragraphs: [schema.description ?? '', 'Fields; those in brackets may be absent:'],
    facts: [
      ...(await fieldsOf(schema, folder, '')),
      ...(message ? await fieldsOf(message.schema, message.folder, 'message.') : []),
      ['Source', cited([...new Set(schema['x-source']?.map(({ key }) => key))])],
      ['Quirks', strikes.map(quirk => quirk.name).join(', ') || 'none'],
    ],
    lines: [`bwkit send ${name} http://127.0.0.1:3000/callbacks`],
  };
}

async function fieldsOf(
  { properties = {}, required = [] }: Schema,
  from: string,
  prefix: string,
): Promise<[string, string][]> {
  const rows = Object.entries(properties).map(async ([name, schema]): Promise<[string, string]> => {
    const description = schema.description ?? (await follow(schema, from))?.schema.description;
    return [required.includes(name) ? `${prefix}${name}` : `[${prefix}${name}]`, firstSentence(description)];
  });
  return Promise.all(rows);
}

async function follow(
  schema: Schema | undefined,
  from: string,
): Promise<{ schema: Schema; folder: string } | undefined> {
  if (!schema?.$ref) return undefined;
  const path = join(from, schema.$ref);
  return { schema: await read(path), folder: dirname(path) };
}

async function read(path: string): Promise<Schema> {
  return parse(await readFile(path, 'utf8'));
}

function firstSentence(text: string | undefined): string {
  return text?.split(/(?<=[.;:]) /)[0]?.replace(/[;:]$/, '.') ?? '';
}
