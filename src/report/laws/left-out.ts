/** What stands before the paths of the state that were left out. */
export const LEFT_OUT = 'Left out, because it differs by itself:';

/** Without a fresh start a number that counts on from run to run looks like one that differs by itself. */
export const HOW_TO_COMPARE =
  'What only counts on from run to run can be compared with a fresh start before each: --reset.';
