import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../report/problem.ts';

/** Opens the port and returns the base URL. A port that cannot be had is the caller's problem, told in three sentences. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw portProblem(error, host, port);
  }
  const address = app.server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name === '0.0.0.0' || name === '[::]' ? '127.0.0.1' : name}:${address.port}`;
}

function portProblem(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Problem({
        what: `Port ${port} of ${host} is in use.`,
        expected: 'The mock needs a port of its own.',
        hint: `stop what listens there, or choose another port, such as ${port + 1}; 0 takes any free one.`,
      });
    case 'EACCES':
      return new Problem({
        what: `Port ${port} of ${host} may not be opened by this user.`,
        expected: 'Ports below 1024 belong to the administrator on most systems.',
        hint: 'choose a port from 1024 up, such as 4010.',
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Problem({
        what: `This machine has no address ${host}.`,
        expected: 'The host must be an address or name of this machine.',
        hint: 'use 127.0.0.1 for this machine only, or 0.0.0.0 for every network it is in.',
      });
    default:
      return error;
  }
}
