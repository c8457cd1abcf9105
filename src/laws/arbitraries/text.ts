import fc from 'fast-check';

/** The most characters that the API takes for an SMS or MMS. */
export const longestText = 2048;

/**
 * Texts that programs stumble over, by what they are. None of them means anything to a consumer beyond its characters.
 */
export const edgeTexts: Readonly<Record<string, string>> = {
  empty: '',
  'one character': 'a',
  blank: '   ',
  percent: '100% %s %d %n %20',
  quotes: `"it's" \`quoted\``,
  backslashes: 'C:\\new\\table \\u0041 \\',
  'null word': 'null',
  'undefined word': 'undefined',
  'number-like': '00012e3',
  'JSON-like': '[{"type":"message-received"}]',
  'markup-like': '<b>&amp;</b> <!-- ]]>',
  'SQL-like': "'); DROP TABLE messages;--",
  'formula-like': '=1+1',
  'template-like': '${7*7} {{7*7}} #{7*7}',
  'line breaks': 'one\r\ntwo\nthree\ttab',
  'line separators': 'one\u2028two\u2029three',
  'no-break and zero-width': 'a\u00a0b\u200bc\ufeffd',
  accents: 'crème brûlée',
  'combining accents': 'e\u0301a\u0308',
  emoji: '👍🏽 👩‍👩‍👧 🇺🇸',
  'right-to-left': 'שלום مرحبا',
  'right-to-left override': 'abc\u202edef\u202c',
  Chinese: '你好，世界',
  'as long as can be': 'x'.repeat(longestText),
  'as long as can be, in pairs': '😀'.repeat(longestText / 2),
};

/** What people write: short words, any graphemes, and the texts that programs stumble over. Shrinks to `hi`. */
export function text(): fc.Arbitrary<string> {
  return fc.oneof(
    { withCrossShrink: true },
    fc.constant('hi'),
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    { weight: 3, arbitrary: fc.constantFrom(...Object.values(edgeTexts)) },
    { weight: 1, arbitrary: fc.lorem({ maxCount: 60, mode: 'words' }) },
  );
}
