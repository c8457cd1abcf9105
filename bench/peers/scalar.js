/* Scalar's mock server on a port: `node scalar.js openapi.json 4010`. It has no command line of its own. */
import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { createMockServer } from '@scalar/mock-server';

const [, , file = '', port = ''] = process.argv;
const app = await createMockServer({ document: await readFile(file, 'utf8') });
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
