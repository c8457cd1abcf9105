import { describe, expect, test } from '@jest/globals';
import { type LawTime, TimeBudget } from '../../src/laws/time-budget.ts';

let nowMs = 0;
const budgetOf = (allMs: number, weights: readonly number[]): TimeBudget =>
  new TimeBudget(allMs, weights, () => nowMs);

/** How many runs of so many milliseconds there is time for. */
function runsOf(time: LawTime, runMs: number): number {
  let runs = 0;
  for (; !time.isOver(); runs++) nowMs += runMs;
  return runs;
}

describe('the time of a check', () => {
  test('is split by weight', () => {
    const budget = budgetOf(4000, [1, 1, 2]);
    expect([1, 1, 2].map(weight => runsOf(budget.next(weight), 10))).toEqual([100, 100, 200]);
  });

  test('that one law leaves over is for the others', () => {
    const budget = budgetOf(4000, [1, 1]);
    budget.next(1);
    nowMs += 1000;
    expect(runsOf(budget.next(1), 10)).toBe(300);
  });

  test('is over before a run that would take longer', () => {
    const time = budgetOf(1000, [1]).next(1);
    expect(runsOf(time, 300)).toBe(3);
  });

  test('lets every law have two runs although those before took too long', () => {
    const budget = budgetOf(1000, [1, 1]);
    expect(runsOf(budget.next(1), 550)).toBe(2);
    expect(runsOf(budget.next(1), 10)).toBe(2);
  });

  test('has an end for everybody', () => {
    const budget = budgetOf(1000, [1, 1, 1]);
    expect([1, 1, 1].map(weight => runsOf(budget.next(weight), 700))).toEqual([2, 0, 0]);
  });

  test('has a rest for making a counterexample smaller', () => {
    const time = budgetOf(1000, [1]).next(1);
    nowMs += 1001;
    expect([time.isOver(), time.isOver(), time.isOver(), time.isShrinkingOver()]).toEqual([
      false,
      false,
      true,
      false,
    ]);
    nowMs += 2000;
    expect(time.isShrinkingOver()).toBe(true);
  });
});
