import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCallbacksTo } from '../../mocks/prism/callback-document.ts';
import { specDocument } from '../../src/contract/spec-document.ts';

const ACCEPTED = {
  id: '1733170557278k3v9x0c2m7q8w1zd',
  owner: '+15551113333',
  applicationId: '7f3c2a10-5b7e-4d0c-9a61-2c8f4e1b6d93',
  time: '2024-12-02T20:15:57.278Z',
  segmentCount: 1,
  direction: 'out',
  to: ['+15554443333'],
  from: '+15551113333',
  text: 'Your table is ready.',
};

/** Writes what the peers serve: our OpenAPI document without its callbacks, which nobody is to send, and a stub for WireMock. */
export function writeDocuments(folder: string): void {
  const document = withCallbacksTo(undefined, specDocument('openapi'));
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
  const mappings = join(folder, 'wiremock', 'mappings');
  mkdirSync(mappings, { recursive: true });
  const request = { method: 'POST', urlPathPattern: '/users/[^/]+/messages' };
  const stub = { request, response: { status: 202, jsonBody: ACCEPTED } };
  writeFileSync(join(mappings, 'create-message.json'), JSON.stringify(stub));
}
