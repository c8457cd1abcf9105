import { bandwidthPolicy, type Delivery, Journal } from '../src/delivery/index.ts';
import { DeliveryLoop, InProcessTransport, JumpingClock } from '../src/drivers/index.ts';
import { drawFrom } from '../src/random/draw.ts';
import { type Claim, claim, median, printIfMain } from './claim.ts';

const DELIVERIES = 100_000;
const ATTEMPTS = 27;
const ROUNDS = 3;
const GOAL_PER_SECOND = 1_000_000;
const subject: Delivery['subject'] = { type: 'message-delivered', messageId: 'm', to: '+12025550123' };

/** A hundred thousand deliveries to a consumer that is down for 24 hours, in virtual time. */
export async function measure(): Promise<Claim[]> {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) rates.push(await simulate());
  const what = `attempts in virtual time, 24 h × ${DELIVERIES.toLocaleString('en')} dead deliveries`;
  return [
    claim({ what, unit: '/s', ours: median(rates), peer: 'the goal', theirs: GOAL_PER_SECOND, aim: 1 }),
  ];
}

async function simulate(): Promise<number> {
  let attempts = 0;
  const loop = new DeliveryLoop({
    clock: new JumpingClock({ startAt: 0 }),
    transport: new InProcessTransport(() => {
      attempts++;
      return { status: 500 };
    }),
    policy: bandwidthPolicy,
    draw: drawFrom(1),
    journal: new Journal({ kept: 10_000 }),
  });
  const startedMs = performance.now();
  for (let n = 0; n < DELIVERIES; n++) {
    loop.schedule(
      { id: `d${n}`, endpoint: { url: 'http://consumer.invalid/' }, body: '[]', subject },
      n % 1000,
    );
  }
  await loop.idle();
  const seconds = (performance.now() - startedMs) / 1000;
  await loop.close();
  if (attempts !== DELIVERIES * ATTEMPTS)
    throw new Error(`${attempts} attempts instead of ${DELIVERIES * ATTEMPTS}`);
  return attempts / seconds;
}

await printIfMain(import.meta, measure);
