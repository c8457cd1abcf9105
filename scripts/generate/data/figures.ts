import { generatedFrom, literal } from '../spec-file.ts';

/** One figure as spec/delivery.yaml has it. */
export interface FigureEntry {
  readonly value: unknown;
  readonly unit: string;
  readonly status: string;
  readonly confidence: string;
  readonly source: readonly string[];
  readonly date: string;
  readonly why: string;
}

/** One question that the provider leaves open, as spec/delivery.yaml has it. */
export interface AmbiguityEntry {
  readonly question: string;
  readonly evidence: string;
  readonly source: readonly string[];
  readonly default: unknown;
  readonly admissible: readonly unknown[];
}

/** The whole of spec/delivery.yaml. */
export interface DeliveryFile {
  readonly figures: Readonly<Record<string, FigureEntry>>;
  readonly ambiguities: Readonly<Record<string, AmbiguityEntry>>;
}

const ORIGIN_TYPES = `/** Where a figure comes from and how sure it is. */
export interface FigureOrigin {
  readonly unit: string;
  /** \`documented\` when a source says it, \`assumed\` when the sources are silent and \`why\` gives our reason. */
  readonly status: 'documented' | 'assumed';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source: readonly SourceKey[];
  /** When the source last said it, as YYYY-MM-DD. */
  readonly date: string;
  readonly why: string;
}
`;

/** src/contract/generated/figures.ts: the figures alone, since nearly every module needs one of them. */
export function figuresModule({ figures }: DeliveryFile): string {
  const lines = Object.entries(figures).map(
    ([name, figure]) => `${doc(figure)}\n  ${name}: ${JSON.stringify(figure.value)},`,
  );
  return `${generatedFrom('delivery.yaml')}
/** How the provider delivers and what its API permits. Units stand last in the names. */
export const figures = {
${lines.join('\n')}
} as const;

/** The name of a figure. */
export type FigureName = keyof typeof figures;
`;
}

/** src/contract/generated/figure-origins.ts: why each figure is what it is, for reports and explanations. */
export function figureOriginsModule({ figures }: DeliveryFile): string {
  const origins = Object.entries(figures).map(([name, { value: _value, ...origin }]) => [name, origin]);
  return `${generatedFrom('delivery.yaml')}
import type { FigureName } from './figures.ts';
import type { SourceKey } from './sources.ts';

${ORIGIN_TYPES}
/** The origin of every figure. */
export const figureOrigins: Readonly<Record<FigureName, FigureOrigin>> = ${literal(Object.fromEntries(origins))};
`;
}

/** src/contract/generated/ambiguities.ts: what the provider leaves open, for the laws to draw from. */
export function ambiguitiesModule({ ambiguities }: DeliveryFile): string {
  return `${generatedFrom('delivery.yaml')}
/** What the provider leaves open: the mock does \`default\`, the laws draw from \`admissible\`. */
export const ambiguities = ${literal(ambiguities)} as const;

/** The name of a question that the provider leaves open. */
export type AmbiguityName = keyof typeof ambiguities;
`;
}

function doc(figure: FigureEntry): string {
  const status = figure.status === 'documented' ? 'Documented' : 'Assumed';
  return [
    '  /**',
    `   * ${figure.why}`,
    '   *',
    `   * Unit: ${figure.unit}. ${status}, confidence ${figure.confidence}: ${figure.source.join(', ')} (${figure.date}).`,
    '   */',
  ].join('\n');
}
