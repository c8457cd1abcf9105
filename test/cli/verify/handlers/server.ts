import { createServer } from 'node:http';

/** One that listens already, and so keeps its process alive. */
export const server = createServer((request, response) => {
  request.resume();
  response.writeHead(204).end();
}).listen(0);
