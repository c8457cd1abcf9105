import fc from 'fast-check';
import { schemas } from '../src/contract/index.ts';
import { isEnvelope } from '../src/contract/validate.ts';
import { envelope } from '../src/laws/arbitraries/index.ts';
import { type Claim, claim, median, printIfMain } from './claim.ts';
import { libraries } from './peers/installed.ts';

const ENVELOPES = 2000;
const ROUNDS = 5;

/** Random envelopes from the schemas, against the library that makes values from any JSON Schema. */
export async function measure(): Promise<Claim[]> {
  const { jsonSchemaFaker: faker } = await libraries();
  const schema = { ...schemas['CallbackEnvelope'], $defs: schemas };
  const ours = rounds(() => fc.sample(envelope(), { numRuns: ENVELOPES, seed: 1 }));
  const theirs = rounds(() => Array.from({ length: ENVELOPES }, () => faker.generateSync(schema)));
  const share = (valid: number): string => `${Math.round((100 * valid) / ENVELOPES)} %`;
  return [
    claim({
      what: 'envelopes generated from the schemas',
      unit: '/s',
      ours: ours.perSecond,
      peer: 'json-schema-faker',
      theirs: theirs.perSecond,
      aim: 1,
      note: `${share(ours.valid)} of them valid against ${share(theirs.valid)}`,
    }),
  ];
}

function rounds(generate: () => readonly unknown[]): { readonly perSecond: number; readonly valid: number } {
  let valid = 0;
  const rates = Array.from({ length: ROUNDS }, () => {
    const startedMs = performance.now();
    const made = generate();
    const seconds = (performance.now() - startedMs) / 1000;
    valid = made.filter(isEnvelope).length;
    return made.length / seconds;
  });
  return { perSecond: median(rates), valid };
}

await printIfMain(import.meta, measure);
