import { expect, test } from '@jest/globals';
import { targetFrom } from '../../src/server/target.ts';

const near = { name: '<url>', allowRemote: false };

test.each([
  'http://127.0.0.1:3000/callbacks',
  'http://localhost/x',
  'https://app.localhost:8443/',
  'http://10.1.2.3/',
  'http://172.31.0.1/',
  'http://192.168.1.5:8080/',
  'http://169.254.1.1/',
  'http://[::1]:3000/',
  'http://[fd00::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://0x7f.1/',
  'http://0.0.0.0:3000/',
])('%s is near', async url => {
  expect((await targetFrom(url, near)).href).toBe(new URL(url).href);
});

test.each([
  'http://203.0.113.7/',
  'http://172.32.0.1/',
  'https://[2001:db8::1]/',
  'http://8.8.8.8:3000/',
  'http://[::ffff:8.8.8.8]/',
])('%s is refused, unless remote targets are allowed', async url => {
  const { host } = new URL(url);
  await expect(targetFrom(url, near)).rejects.toMatchObject({
    story: {
      what: `<url> leads to ${host}, which is neither this machine nor a private network.`,
      expected: 'bwkit posts to loopback and private addresses only, unless it is told otherwise.',
      hint: 'add --allow-remote if that consumer is yours and not in production.',
    },
  });
  expect((await targetFrom(url, { ...near, allowRemote: true })).host).toBe(host);
});

test('a name that cannot be looked up is left to the attempt', async () => {
  expect((await targetFrom('http://consumer.invalid/', near)).hostname).toBe('consumer.invalid');
});

test.each([
  ['localhost:3000/callbacks', 'did you mean http://localhost:3000/callbacks?'],
  ['127.0.0.1:3000', 'did you mean http://127.0.0.1:3000?'],
  ['[::1]:3000', 'did you mean http://[::1]:3000?'],
  [':3000/callbacks', 'did you mean http://127.0.0.1:3000/callbacks?'],
  ['3000', 'did you mean http://127.0.0.1:3000?'],
  ['ftp://127.0.0.1/', 'write, for example, http://127.0.0.1:3000/callbacks.'],
  ['callbacks', 'write, for example, http://127.0.0.1:3000/callbacks.'],
  ['', 'write, for example, http://127.0.0.1:3000/callbacks.'],
])('%p is no URL, and the hint says what may have been meant', async (written, hint) => {
  await expect(targetFrom(written, near)).rejects.toMatchObject({
    story: {
      what: `<url> is ${JSON.stringify(written)}.`,
      expected: 'It must be an http or https URL.',
      hint,
    },
  });
});

test('a password in a URL is not repeated', async () => {
  await expect(targetFrom('http://user:secret@127.0.0.1/', near)).rejects.toMatchObject({
    story: {
      what: '<url> carries a user name or a password: http://…@127.0.0.1.',
      expected:
        'Credentials are kept apart from the URL, because Bandwidth sends them only when it is asked.',
      hint: 'give them with --auth user:password.',
    },
  });
});
