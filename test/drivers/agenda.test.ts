import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Agenda } from '../../src/drivers/index.ts';

test('items come out by instant, and in the order of arrival where instants are equal', () => {
  const commands = fc.array(
    fc.oneof(fc.record({ at: fc.integer({ min: 0, max: 20 }) }), fc.constant('take' as const)),
    {
      maxLength: 3000,
      size: 'max',
    },
  );
  fc.assert(
    fc.property(commands, list => {
      const agenda = new Agenda();
      const model: { at: number; item: number }[] = [];
      list.forEach((command, item) => {
        if (command !== 'take') {
          agenda.add(command.at, item);
          model.push({ at: command.at, item });
          model.sort((a, b) => a.at - b.at || a.item - b.item);
        } else if (model.length > 0) {
          expect(agenda.peek()).toBe(model[0]!.item);
          expect(agenda.take()).toBe(model.shift()!.item);
        }
        expect(agenda.size).toBe(model.length);
        expect(agenda.nextAt()).toBe(model[0]?.at ?? null);
      });
    }),
    { numRuns: 50 },
  );
});
