import { expect, test } from '@jest/globals';
import { isUri } from '../../src/contract/uri.ts';

test.each([
  'https://messaging.bandwidth.com/api/v2/users/9900000/media/1783502405118abc/0/bw.png',
  'http://127.0.0.1:4010/a%20b.jpg?size=2&q=[x]#part',
  'https://user:secret@example.com',
  's3://bucket/key',
  'urn:uuid:8f1c52d4-3c1e-4a55-9d0b-5c2f7a9e6b31',
  'HTTPS://EXAMPLE.COM/',
  'https://[::1]/',
])('%s is a URI', text => {
  expect(isUri(text)).toBe(true);
});

test.each([
  '',
  'demo.jpg',
  '/media/demo.jpg',
  '//example.com/demo.jpg',
  'https:',
  'https://',
  'https:///demo.jpg',
  'https://?q',
  'https:/example.com',
  'https://example.com/my demo.jpg',
  'https://example.com/ü.jpg',
  'https://example.com/100%.jpg',
  'https://example.com/"demo"',
  'https://example.com/\n',
  '1http://example.com',
  'mailto:',
])('%j is no URI', text => {
  expect(isUri(text)).toBe(false);
});
