import '../../examples/python/laws.test.ts';
