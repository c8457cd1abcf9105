import '../../examples/fastify/laws.test.ts';
