import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LawName } from '../../laws/law-name.ts';
import type { CheckReport } from '../../laws/report.ts';
import { type BrokenReport, isBroken } from '../../report/laws/broken.ts';
import { packageVersion } from '../package-root.ts';
import { remark, type Terminal } from '../terminal.ts';
import { writeWhole } from '../write-file.ts';

/** Where scenarios of broken laws are kept. */
export const SCENARIO_FOLDER = '.bwkit';

/** The file of a broken law's scenario by law; a law whose file could not be written is missing. */
export type SavedScenarios = ReadonlyMap<LawName, string>;

/**
 * Keeps the scenario of each broken law for `bwkit replay`: the scenario itself, the law that it breaks, and where it comes from.
 *
 * A folder that nobody may write to costs the files and not the report.
 */
export async function saveScenarios(report: CheckReport, terminal: Terminal): Promise<SavedScenarios> {
  const saved = new Map<LawName, string>();
  for (const broken of report.laws.filter(isBroken)) {
    const text = scenarioText(broken, report.seed);
    const path = join(SCENARIO_FOLDER, `${broken.law}-${digest(text)}.json`);
    try {
      await mkdir(resolve(terminal.cwd, SCENARIO_FOLDER), { recursive: true });
      await writeWhole(terminal, path, text);
      saved.set(broken.law, path);
    } catch (error) {
      remark(terminal, `The scenario is not kept: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  return saved;
}

function scenarioText({ law, counterexample }: BrokenReport, seed: number): string {
  const { format, law: _, ...rest } = counterexample.scenario;
  const kept = { format, law, seed, kitVersion: packageVersion(), ...rest };
  return `${JSON.stringify(kept, null, 2)}\n`;
}

/** The same scenario has the same name, so that finding it twice leaves one file. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
