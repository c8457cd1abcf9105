import { allSchemas, eventSchemas } from '../event-schemas.ts';
import { generatedFrom } from '../spec-file.ts';
import { typeAliases } from '../types.ts';

/** src/contract/generated/api-types.ts: a type for every schema of the API; those of the callbacks are imported. */
export async function apiTypesModule(root: string): Promise<string> {
  const prefix = '#/components/schemas/';
  const shared = Object.keys(eventSchemas(root, prefix));
  const aliases = [...(await typeAliases(allSchemas(root, prefix)))].filter(
    ([name]) => !shared.includes(name),
  );
  const text = aliases.map(([, alias]) => alias).join('\n');
  const imported = shared.filter(name =>
    new RegExp(`(?<![\\w'"])${name}\\b(?!['"])`).test(withoutComments(text)),
  );
  return `${generatedFrom('schemas/api')}
import type { ${imported.join(', ')} } from './types.ts';

${text}`;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*\*.*?\*\//gs, '');
}
