export const nodeListener = (incoming, outgoing) => {
  incoming.resume();
  outgoing.writeHead(204).end();
};
export const twoWords = function (a, b) {
  nodeListener(a, b);
};
export const lone = async () => new Response(null, { status: 204 });
export const worker = (request, env) => new Response(null, { status: env === undefined ? 204 : 500 });
export const soon = Promise.resolve(lone);
export const koaLike = { listen() {}, callback: () => nodeListener };
export const number = 7;
export const nothing = null;
export const settings = { port: 3000 };
export class Application {
  port = 3000;
}
export const createApp = () => lone;
