import { prettyFiles, readSpecFile, refuseRepeated, refuseUnknownSources } from './spec-file.ts';
import { errorCodesModule } from './data/error-codes.ts';
import type { ErrorCodeEntry } from './data/error-codes.ts';
import { ambiguitiesModule, figureOriginsModule, figuresModule } from './data/figures.ts';
import type { DeliveryFile } from './data/figures.ts';
import { magicNumbersModule } from './data/magic-numbers.ts';
import type { MagicNumberEntry } from './data/magic-numbers.ts';
import { quirksModule } from './data/quirks.ts';
import type { QuirksFile } from './data/quirks.ts';
import type { Step } from './step.ts';
import { sourcesModule } from './data/sources.ts';
import type { SourceEntry } from './data/sources.ts';

/** The step of the generation that turns the plain data of spec/ into TypeScript. */
export const data: Step = async root => {
  const sources = await readSpecFile<Record<string, SourceEntry>>(root, 'sources.yaml');
  const keys = Object.keys(sources);
  const delivery = await deliveryFile(root, keys);
  return prettyFiles(root, {
    'sources.ts': sourcesModule(sources),
    'figures.ts': figuresModule(delivery),
    'figure-origins.ts': figureOriginsModule(delivery),
    'ambiguities.ts': ambiguitiesModule(delivery),
    'error-codes.ts': await errorCodes(root, keys),
    'quirks.ts': await quirks(root, keys),
    'magic-numbers.ts': await magicNumbers(root),
  });
};

async function deliveryFile(root: string, sources: readonly string[]): Promise<DeliveryFile> {
  const file = await readSpecFile<DeliveryFile>(root, 'delivery.yaml');
  const entries = [...Object.values(file.figures), ...Object.values(file.ambiguities)];
  refuseUnknownSources(
    'delivery.yaml',
    entries.flatMap(entry => entry.source),
    sources,
  );
  return file;
}

async function errorCodes(root: string, sources: readonly string[]): Promise<string> {
  const { codes } = await readSpecFile<{ codes: ErrorCodeEntry[] }>(root, 'error-codes.yaml');
  refuseUnknownSources(
    'error-codes.yaml',
    codes.flatMap(entry => entry.source),
    sources,
  );
  refuseRepeated(
    'error-codes.yaml',
    codes.map(entry => entry.code),
  );
  return errorCodesModule(codes);
}

async function quirks(root: string, sources: readonly string[]): Promise<string> {
  const file = await readSpecFile<QuirksFile>(root, 'quirks.yaml');
  refuseUnknownSources(
    'quirks.yaml',
    file.contradictions.flatMap(entry => entry.sources),
    sources,
  );
  refuseRepeated(
    'quirks.yaml',
    file.contradictions.map(entry => entry.id),
  );
  refuseRepeated(
    'quirks.yaml',
    file.contradictions.flatMap(entry => entry.quirks.map(quirk => quirk.name)),
  );
  return quirksModule(file);
}

async function magicNumbers(root: string): Promise<string> {
  const { numbers } = await readSpecFile<{ numbers: MagicNumberEntry[] }>(root, 'magic-numbers.yaml');
  refuseRepeated(
    'magic-numbers.yaml',
    numbers.map(entry => entry.name),
  );
  return magicNumbersModule(numbers);
}
