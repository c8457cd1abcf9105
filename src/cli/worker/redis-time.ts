/**
 * Puts the time of day of this process right by the fleet's: the engine below compares what it has stored with `Date.now`, and
 * machines disagree about that. Only for a process whose one purpose is to be a worker.
 */
export function goBy(fleetNow: () => number): void {
  const ownNow = Date.now.bind(Date);
  const offsetMs = fleetNow() - ownNow();
  Date.now = () => Math.round(ownNow() + offsetMs);
}
