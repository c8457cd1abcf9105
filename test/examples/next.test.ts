import '../../examples/next/laws.test.ts';
