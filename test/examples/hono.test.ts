import '../../examples/hono/laws.test.ts';
