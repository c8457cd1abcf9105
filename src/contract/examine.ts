import { deviations } from './deviations/index.ts';
import type { Departure, Deviation } from './deviations/deviation.ts';
import { judgeType } from './event-type-rule.ts';
import type { Finding } from './finding.ts';
import type { JsonObject } from './json-object.ts';
import { citeQuirk } from './source.ts';
import { errorsInEvent } from './validate.ts';
import { violationOf } from './violation.ts';

/** What came of looking at one event: its findings, and the event in today's words as far as it speaks them. */
export interface Examined {
  readonly findings: readonly Finding[];
  readonly event: JsonObject;
}

/**
 * Looks for known departures one after the other, mends each, and holds what is left against today's schema.
 *
 * Mending first is what lets one payload have a deviation and a violation, each reported once and by its own name.
 */
export function examine(event: JsonObject): Examined {
  const struck: Deviation[] = [];
  const findings: Finding[] = [];
  let mended = event;
  for (const deviation of deviations) {
    const departures = deviation.find(mended);
    if (departures.length === 0) continue;
    const origin = originOf(struck);
    findings.push(...departures.map(departure => findingOf(deviation, departure, origin)));
    struck.push(deviation);
    mended = deviation.mend?.(mended) ?? mended;
  }
  const judged = struck.reduce((each, deviation) => deviation.pretend?.(each) ?? each, mended);
  const origin = originOf(struck);
  const violations = violationsIn(judged).map(finding => ({ ...finding, path: origin(finding.path) }));
  return { findings: [...findings, ...violations], event: mended };
}

/** The violations of an event, after one about its type when that is none. */
function violationsIn(event: JsonObject): Finding[] {
  const { type, findings } = judgeType(event);
  const typed = { ...event, type };
  return [...findings, ...errorsInEvent(typed).map(error => violationOf(error, type, typed))];
}

function findingOf(
  { quirk, hint }: Deviation,
  departure: Departure,
  origin: (path: string) => string,
): Finding {
  const { path, message, violates } = departure;
  const place = { path: origin(path), message, hint, source: citeQuirk(quirk) };
  return violates === undefined ? { ...place, rule: quirk, quirk } : { ...place, rule: violates };
}

function originOf(struck: readonly Deviation[]): (path: string) => string {
  return path => struck.reduceRight((each, deviation) => deviation.origin?.(each) ?? each, path);
}
