/** Rows that a list holds: the newest ones. Whoever wants others asks for them by what they have in common. */
export const MAX_LISTED = 100_000;
