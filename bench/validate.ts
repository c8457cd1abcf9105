import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { judge, parseEnvelope, schemas } from '../src/contract/index.ts';
import { specDocument } from '../src/contract/spec-document.ts';
import { isEnvelope } from '../src/contract/validate.ts';
import { type Claim, claim, median, printIfMain } from './claim.ts';
import { libraries } from './peers/installed.ts';

const SLICE_MS = 300;
const ROUNDS = 5;
/** Calls between two looks at the clock, which costs as much as a tenth of a validation. */
const BATCH = 200;
const ENVELOPE = [
  {
    time: '2026-07-08T09:50:11.160744Z',
    type: 'message-delivered',
    to: '+15554443333',
    description: 'Message delivered to handset.',
    message: {
      id: '1783504209001q0x7c2v9b4n6m8k1',
      owner: '+15552221111',
      applicationId: '8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
      time: '2026-07-08T09:50:09.001000Z',
      segmentCount: 1,
      direction: 'out',
      to: ['+15554443333'],
      from: '+15552221111',
      text: '',
      media: ['https://example.com/pictures/logo.png'],
      tag: 'order 1017',
    },
  },
];
const BYTES = new TextEncoder().encode(JSON.stringify(ENVELOPE));

/** Something that says whether our envelope is valid. */
type Candidate = () => boolean | Promise<boolean>;

/** Validation of one envelope: the schemas alone, and everything that a consumer does with the bytes of a body. */
export async function measure(): Promise<Claim[]> {
  const ajv = compileWithAjv();
  const prism = await validateWithPrism();
  const zod = await compileWithZod();
  const perSecond = await rates({
    ours: () => isEnvelope(ENVELOPE),
    ajv: () => ajv(ENVELOPE),
    prism,
    zod,
    parse: () => parseEnvelope(BYTES).ok,
    parseByHand: () => ajv(JSON.parse(new TextDecoder().decode(BYTES))),
    judge: () => judge(BYTES).verdict === 'conforms',
  });
  const bare = { what: 'envelopes validated, parsed before', unit: '/s', ours: perSecond.ours };
  const whole = { what: 'envelopes read from bytes', unit: '/s', ours: perSecond.parse };
  const note = `judge with all findings: ${Math.round(perSecond.judge).toLocaleString('en')}/s`;
  return [
    claim({ ...bare, peer: 'Ajv compiled at run time', theirs: perSecond.ajv, aim: 1 }),
    claim({ ...bare, peer: 'zod, from the JSON Schema', theirs: perSecond.zod, aim: 1 }),
    claim({ ...bare, peer: 'Prism', theirs: perSecond.prism, aim: 50 }),
    claim({ ...whole, peer: 'TextDecoder, JSON.parse and Ajv', theirs: perSecond.parseByHand, aim: 1, note }),
    claim({ ...whole, peer: 'what was promised', theirs: 250_000, aim: 1 }),
  ];
}

/** The same schemas as anybody would use them: all errors, formats of ajv-formats, the discriminator. */
function compileWithAjv(): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: true });
  addFormats.default(ajv);
  const text = JSON.stringify({ ...schemas['CallbackEnvelope'], $defs: schemas });
  return ajv.compile(JSON.parse(text, (key, value) => (key === 'mapping' ? undefined : value)));
}

/** The same schemas, for those who validate with zod. */
async function compileWithZod(): Promise<() => boolean> {
  const { zod } = await libraries();
  const schema = zod.fromJSONSchema({ ...schemas['CallbackEnvelope'], $defs: schemas });
  return () => schema.safeParse(ENVELOPE).success;
}

/** Prism as a library, without HTTP: the webhook of our OpenAPI document as a path, whose request it validates. */
async function validateWithPrism(): Promise<() => Promise<boolean>> {
  const { webhooks, paths: _paths, ...document } = specDocument('openapi');
  const path = (webhooks as Record<string, unknown>)['message-delivered'];
  const operations = await getHttpOperationsFromSpec({
    ...document,
    servers: [],
    paths: { '/callbacks': path },
  });
  const checks = { checkSecurity: false, validateRequest: true, validateResponse: false, errors: false };
  const logger = createLogger('bench', { level: 'silent' });
  const instance = createInstance(
    { ...checks, mock: { dynamic: false }, isProxy: false as const, upstreamProxy: undefined },
    { logger },
  );
  const headers = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'BandwidthAPI/v2' };
  const request = { method: 'post' as const, url: { path: '/callbacks' }, headers, body: ENVELOPE };
  return async () => {
    const answer = await instance.request(request, operations)();
    return 'right' in answer && answer.right.validations.input.length === 0;
  };
}

/** How often each of several candidates says yes in a second: the median of rounds that take turns. */
async function rates<Name extends string>(
  candidates: Record<Name, Candidate>,
): Promise<Record<Name, number>> {
  const names = Object.keys(candidates) as Name[];
  const taken = names.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, name] of names.entries()) {
      const perSecond = await rate(name, candidates[name]);
      if (round > 0) taken[index]?.push(perSecond);
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, median(taken[index] ?? [])])) as Record<
    Name,
    number
  >;
}

async function rate(name: string, candidate: Candidate): Promise<number> {
  const startedMs = performance.now();
  for (let calls = BATCH; ; calls += BATCH) {
    for (let call = 0; call < BATCH; call++) {
      const said = candidate();
      if (said !== true && !(await said)) throw new Error(`${name} refused a valid envelope.`);
    }
    const elapsedMs = performance.now() - startedMs;
    if (elapsedMs >= SLICE_MS) return (calls * 1000) / elapsedMs;
  }
}

await printIfMain(import.meta, measure);
