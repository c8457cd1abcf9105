/** Process groups that were started here and must not outlive this process. */
const groups = new Set<number>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let isWatching = false;

/** Ends the group with this process, however that ends, short of being killed. */
export function rememberGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  groups.add(pid);
  if (isWatching) return;
  isWatching = true;
  process.on('exit', endGroups);
  for (const signal of SIGNALS) process.on(signal, onSignal);
}

export function forgetGroup(pid: number | undefined): void {
  if (pid === undefined || !groups.delete(pid) || groups.size > 0) return;
  isWatching = false;
  process.off('exit', endGroups);
  for (const signal of SIGNALS) process.off(signal, onSignal);
}

function endGroups(): void {
  for (const pid of groups) {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

/** Where nobody else listens, listening has taken the place of dying; so this process still has to die of the signal. */
function onSignal(signal: NodeJS.Signals): void {
  endGroups();
  if (process.listenerCount(signal) > 1) return;
  process.off(signal, onSignal);
  process.kill(process.pid, signal);
}
