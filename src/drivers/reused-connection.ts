import { buildConnector, errors } from 'undici';

/** Errors of connections over which something had come before. */
const ofReused = new WeakSet<Error>();

/** Notices on which connections something has come already, before they break. */
export function noticingReuse(options: buildConnector.BuildOptions): buildConnector.connector {
  const connect = buildConnector(options);
  return (target, callback) =>
    connect(target, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      socket.prependListener('error', (failure: Error) => {
        if (socket.bytesRead > 0) ofReused.add(failure);
      });
      callback(null, socket);
    });
}

/**
 * Whether a request may have failed only because it was sent over a connection that its server was about to drop.
 *
 * Servers close connections that idle, after five seconds or less, and may do so while a request is under way to them. It says
 * nothing of the server, and every client that keeps connections alive tries again on a fresh one.
 */
export function isOfReused(error: Error): boolean {
  if (error instanceof errors.SocketError) return (error.socket?.bytesRead ?? 0) > 0;
  return ofReused.has(error);
}
