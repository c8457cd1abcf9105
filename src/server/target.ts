import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { Problem, quoted } from '../report/problem.ts';

/** Addresses that cannot belong to a stranger: this machine and the networks that no router passes on. */
const near = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const) {
  near.addSubnet(network, bits, 'ipv4');
}
near.addSubnet('fc00::', 7, 'ipv6');
near.addSubnet('fe80::', 10, 'ipv6');
near.addAddress('::1', 'ipv6');
near.addAddress('::', 'ipv6');
near.addAddress('0.0.0.0', 'ipv4');

/** How a URL came to be, so that a complaint can name its place. */
export interface TargetAsked {
  /** What the caller calls it: `<url>` or `--callback-url`. */
  readonly name: string;
  readonly allowRemote: boolean;
}

/**
 * Reads the URL of a consumer, and refuses one that leads out of the house, so that nobody fires at production by
 * accident. A name is looked up: all of its addresses have to be near. One that cannot be looked up is let through,
 * because an attempt to reach it will tell more than a refusal here.
 */
export async function targetFrom(written: string, { name, allowRemote }: TargetAsked): Promise<URL> {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Problem({
      what: `${name} is ${quoted(written)}.`,
      expected: 'It must be an http or https URL.',
      hint: hintFor(written),
    });
  }
  if (url.username || url.password) {
    throw new Problem({
      what: `${name} carries a user name or a password: ${url.protocol}//…@${url.host}.`,
      expected:
        'Credentials are kept apart from the URL, because Bandwidth sends them only when it is asked.',
      hint: 'give them with --auth user:password.',
    });
  }
  if (allowRemote || (await isNear(url.hostname))) return url;
  throw new Problem({
    what: `${name} leads to ${url.host}, which is neither this machine nor a private network.`,
    expected: 'bwkit posts to loopback and private addresses only, unless it is told otherwise.',
    hint: 'add --allow-remote if that consumer is yours and not in production.',
  });
}

async function isNear(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  if (isIP(host)) return isNearAddress(host);
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.every(({ address }) => isNearAddress(address));
}

function isNearAddress(address: string): boolean {
  return near.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

function hintFor(written: string): string {
  if (/^:?\d+(\/|$)/.test(written)) return `did you mean http://127.0.0.1:${written.replace(/^:/, '')}?`;
  return /^(localhost|[\d.]+|\[[\da-f:]+\])(:\d+)?(\/|$)/i.test(written)
    ? `did you mean http://${written}?`
    : 'write, for example, http://127.0.0.1:3000/callbacks.';
}
