/*
 * Stops at once, in words, on a Node that cannot run this repository.
 *
 * It is plain JavaScript because it has to be understood by the very versions that it turns away. It can be run by
 * itself or ahead of another file: `node --import ./scripts/node-guard.js FILE`.
 */
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const lowest = engines.node.replace('>=', '');

if (older(process.versions.node, lowest)) {
  console.error(
    `This is Node ${process.versions.node}, at ${process.execPath}. bandwidth-webhook-kit needs Node ${lowest} or newer. ` +
      'Hint: run "npm ci" without --omit=optional, which brings Node 24 along on Linux and Windows, ' +
      'and start things with "npm run"; elsewhere install Node 24 yourself.',
  );
  process.exit(2);
}

/** @param {string} version @param {string} limit */
function older(version, limit) {
  const [left, right] = [version, limit].map(text => text.split('.').map(Number));
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && left[at] < right[at];
}
