import { describe, test } from '@jest/globals';
import { accounts } from './cases/accounts.ts';
import { answers } from './cases/answers.ts';
import type { Case } from './cases/case.ts';
import { delivery } from './cases/delivery.ts';
import { inbound } from './cases/inbound.ts';
import { memory } from './cases/memory.ts';
import { refusals } from './cases/refusals.ts';
import type { Door } from './door.ts';

/** Every case that every door must pass, as far as it can. */
const cases: readonly Case[] = [...answers, ...refusals, ...memory, ...accounts, ...delivery, ...inbound];

/** One test for each case that the door is able to pass. */
export function describeDoor(door: Door): void {
  describe(`the door ${door.name}`, () => {
    for (const { title, needs, opening = {}, run } of cases) {
      if (!needs.every(ability => door.abilities.includes(ability))) continue;
      test(title, async () => {
        const open = await door.open(opening);
        try {
          await run(open);
        } finally {
          await open.close();
        }
      });
    }
  });
}
