import fastify from 'fastify';

export const app = fastify();
app.post('/callbacks', (_request, reply) => reply.code(204).send());
