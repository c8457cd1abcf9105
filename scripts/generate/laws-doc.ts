import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { faults } from '../../src/faults/index.ts';
import type { Law } from '../../src/laws/law.ts';
import { laws } from '../../src/laws/laws.ts';
import type { Step } from './step.ts';

/** What each law says, from the laws themselves: the page cannot tell anything else than `bwkit explain`. */
export const lawsDoc: Step = async root => {
  const path = 'docs/laws.md';
  const options = await resolveConfig(join(root, path));
  return new Map([[path, await format(page, { ...options, parser: 'markdown' })]]);
};

const HEAD = `# The laws

<!-- Generated from src/laws by scripts/generate.ts. To change it, change a law and run: npm run generate -->

What every consumer of Bandwidth's callbacks must satisfy, whatever the network does. \`bwkit verify\` judges all of them, a test with
\`describeLaws\` too, and \`bwkit explain NAME\` prints what stands here.

A law is judged by comparison. The same traffic is delivered calmly and turbulently, and what the consumer answered, sent and
believes in the end must be equal; nobody needs a model of it. What cannot be seen is reported as not checked. What differs between
two calm runs is left out, and named. [Verify](verify.md) says how to let bwkit see more.
`;

function sectionOf({ name, sentence, why, usualCause, example, hint, faultsNeeded, ...needs }: Law): string {
  const faultList = faultsNeeded.map(kind => `\`${kind}\` (${lower(faults[kind].sentence)})`).join(', ');
  const needed = [...needs.observationsNeeded].join(' or ');
  const abilities = needs.abilitiesNeeded.map(ability => ABILITIES[ability]).join(' ');
  return `## ${name}

**${upper(sentence)}** ${why}

- Usual cause: ${lower(usualCause)}.
- In the world: ${example}
- What to do: ${hint}
- Put to the test by ${faultList === '' ? 'ordinary and extraordinary traffic' : faultList}.
- Judged by ${needed}.${abilities === '' ? '' : ` ${abilities}`}
`;
}

const ABILITIES = {
  restart: 'The process must be ours to kill: `--command`, `fromCommand` or the option `restart`.',
  credentials: 'The credentials must be known: `--auth user:password` or the option `credentials`.',
} as const;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const page = [HEAD, ...laws.map(sectionOf)].join('\n');
