import '../../examples/express/laws.test.ts';
