import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './step.ts';
import { compiled } from './validators.ts';

/** The validator of scenario files, from the schema that editors read too. */
export const scenario: Step = root => {
  const {
    $schema: _dialect,
    $id: _id,
    ...schema
  } = JSON.parse(readFileSync(join(root, 'spec/scenario.schema.json'), 'utf8')) as Record<string, unknown>;
  return compiled(root, {
    file: 'scenario-validator.ts',
    origin: 'scenario.schema.json',
    schemas: { Scenario: schema },
    exported: { validateScenario: 'Scenario' },
    verbose: true,
  });
};
