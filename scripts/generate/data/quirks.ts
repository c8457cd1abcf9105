import { generatedFrom, literal } from '../spec-file.ts';

/** One mode that the mock can be told to emit, as spec/quirks.yaml has it. */
export interface QuirkEntry {
  readonly name: string;
  readonly bends: string;
  readonly emits: string;
  readonly appliesTo: readonly string[];
  readonly years: string;
  readonly documentedToday: boolean;
  readonly consumerMust: string;
}

/** One contradiction between documents, or within one. */
export interface ContradictionEntry {
  readonly id: string;
  readonly title: string;
  readonly varies: string;
  readonly sources: readonly string[];
  readonly contract: string;
  readonly mock: string;
  readonly quirks: readonly QuirkEntry[];
}

/** What the documents of one year describe. */
export interface ProfileEntry {
  readonly title: string;
  readonly quirks: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The whole of spec/quirks.yaml. */
export interface QuirksFile {
  readonly contradictions: readonly ContradictionEntry[];
  readonly profiles: Readonly<Record<string, ProfileEntry>>;
}

const TYPES = `/** What a quirk changes: one event, the array or its bytes, which events come and when, or how requests are made. */
export type QuirkBends = 'event' | 'envelope' | 'sequence' | 'delivery';

/** A mode of the mock: something that Bandwidth does, did or may do, and that the default does not show. */
export interface QuirkOf<Name extends string> {
  readonly name: Name;
  /** The contradiction that it belongs to, as C2. */
  readonly of: string;
  readonly bends: QuirkBends;
  /** What is different on the wire, as one sentence. */
  readonly emits: string;
  /** The types of event that it can strike. */
  readonly appliesTo: readonly CallbackEvent['type'][];
  /** When a document showed it. */
  readonly years: string;
  /** The profiles that turn it on. */
  readonly profiles: readonly ProfileName[];
  /** Whether a current document shows it or its schema allows it; only then is it used against a consumer unasked. */
  readonly documentedToday: boolean;
  /** \`accept\`: answer 2xx. \`survive\`: answer anything, and still answer the next request. */
  readonly consumerMust: 'accept' | 'survive';
}

/** One point on which the documents differ. */
export interface Contradiction {
  readonly id: string;
  readonly title: string;
  readonly varies: string;
  readonly sources: readonly SourceKey[];
  readonly contract: 'accept' | 'survive' | 'not-applicable';
  /** What the mock does by default. */
  readonly mock: string;
  readonly quirks: readonly QuirkName[];
}

/** What the documents of one year describe, as far as it differs from the default. */
export interface Profile {
  readonly title: string;
  readonly quirks: readonly QuirkName[];
  readonly settings: {
    /** Whether message-sent is emitted. */
    readonly sent: boolean;
    /** The description of a delivered message, by channel. */
    readonly delivered: { readonly sms: string; readonly mms: string; readonly rbm: string };
    /** Fractional digits of times. */
    readonly timeDigits: 0 | 3 | 6;
    readonly mediaRetentionMs: number;
    readonly mediaMaxBytes: number;
    /** The base URL of the Messaging API. */
    readonly apiBase: string;
    /** Whose words 401 and 403 carry. */
    readonly errorBodies: '2018' | '2023';
  };
}
`;

/** src/contract/generated/quirks.ts: contradictions, the quirks that show them, and the profiles that bundle quirks. */
export function quirksModule(file: QuirksFile): string {
  const quirks = flat(file);
  const contradictions = file.contradictions.map(entry => ({
    ...entry,
    quirks: entry.quirks.map(quirk => quirk.name),
  }));
  return `${generatedFrom('quirks.yaml')}
import type { SourceKey } from './sources.ts';
import type { CallbackEvent } from './types.ts';

/** The name of a quirk. */
export type QuirkName = ${union(quirks.map(quirk => quirk.name))};

/** The name of a profile: a year. */
export type ProfileName = ${union(Object.keys(file.profiles))};

${TYPES}
/** Any quirk. */
export type Quirk = QuirkOf<QuirkName>;

/** Every quirk, by name. */
export const quirks: { readonly [Name in QuirkName]: QuirkOf<Name> } = ${literal(byName(quirks))};

/** Every point on which the documents differ, in the order of their ids. */
export const contradictions: readonly Contradiction[] = ${literal(contradictions)};

/** The profiles, by year. */
export const profiles: Readonly<Record<ProfileName, Profile>> = ${literal(file.profiles)};
`;
}

function flat({ contradictions, profiles }: QuirksFile) {
  const profilesOf = (name: string) =>
    Object.keys(profiles).filter(year => profiles[year]?.quirks.includes(name));
  return contradictions.flatMap(({ id, quirks }) =>
    quirks.map(quirk => ({ ...quirk, of: id, profiles: profilesOf(quirk.name) })),
  );
}

function byName<T extends { readonly name: string }>(entries: readonly T[]): Record<string, T> {
  return Object.fromEntries(entries.map(entry => [entry.name, entry]));
}

function union(words: readonly string[]): string {
  return [...new Set(words)].map(word => `\n  | '${word}'`).join('');
}
