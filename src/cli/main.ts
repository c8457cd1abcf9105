#!/usr/bin/env node
/*
 * The door of `bwkit`. It imports nothing before it knows that this Node can run the rest, so that an old Node gets an
 * explanation instead of a syntax error from some dependency.
 */
const lowestNode = '22.19.0';

if (isOlder(process.versions.node, lowestNode)) {
  console.error(
    `bwkit: This is Node ${process.versions.node}.\n` +
      `bwkit needs Node ${lowestNode} or newer.\n` +
      'Hint: install a newer Node, or lend it one: npx -p node@24 -p bandwidth-webhook-kit bwkit --help',
  );
  process.exitCode = 2;
} else {
  // Node may keep the compiled code of earlier runs, which makes a small command start a fifth sooner.
  (await import('node:module')).enableCompileCache();
  const { start } = await import('./start.ts');
  await start();
}

function isOlder(version: string, limit: string): boolean {
  const [have, need] = [version, limit].map(text => text.split('.').map(Number));
  const at = need?.findIndex((part, index) => part !== have?.[index]) ?? -1;
  return at >= 0 && (have?.[at] ?? 0) < (need?.[at] ?? 0);
}
