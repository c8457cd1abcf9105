import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { segmentation, segmentCount } from '../../src/lifecycle/segments.ts';

const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const ESCAPED = '\f^{}\\[~]|€';

/** Writes the units out and cuts them from the front, one step back where the cut would split a character. */
function naiveSegments(text: string): number {
  const isGsm = [...text].every(character => GSM.includes(character) || ESCAPED.includes(character));
  const units = isGsm
    ? [...text].flatMap(each => (ESCAPED.includes(each) ? ['escape', each] : [each]))
    : Array.from({ length: text.length }, (_, at) => text.charAt(at));
  const [whole, part] = isGsm ? [160, 153] : [70, 67];
  if (units.length <= whole) return 1;
  let rest = units;
  let count = 0;
  for (; rest.length > 0; count++) {
    const [last = '', next = ''] = rest.slice(part - 1, part + 1);
    const splits = last === 'escape' || (/^[\uD800-\uDBFF]$/.test(last) && /^[\uDC00-\uDFFF]$/.test(next));
    rest = rest.slice(splits ? part - 1 : part);
  }
  return count;
}

describe('the segments of a text', () => {
  test.each([
    ['nothing at all', '', 'GSM-7', 0, 1],
    ['a full segment', 'a'.repeat(160), 'GSM-7', 160, 1],
    ['one character more', 'a'.repeat(161), 'GSM-7', 161, 2],
    ['two full parts', 'a'.repeat(306), 'GSM-7', 306, 2],
    ['one character more than two parts', 'a'.repeat(307), 'GSM-7', 307, 3],
    ['escaped characters, which cost two', '€'.repeat(80), 'GSM-7', 160, 1],
    ['an escaped character too many', '€'.repeat(80) + 'a', 'GSM-7', 161, 2],
    [
      'an escaped character that would be cut in two',
      'a'.repeat(152) + '€' + 'a'.repeat(152),
      'GSM-7',
      306,
      3,
    ],
    ['a full UCS-2 segment', 'ж'.repeat(70), 'UCS-2', 70, 1],
    ['one more of those', 'ж'.repeat(71), 'UCS-2', 71, 2],
    ['one emoji among plain letters', 'a'.repeat(69) + '😀', 'UCS-2', 71, 2],
    ['emoji that would be cut in two', 'ж'.repeat(66) + '😀' + 'ж'.repeat(66), 'UCS-2', 134, 3],
    ['a lower-case cedilla, which GSM-7 lacks', 'ç', 'UCS-2', 1, 1],
    ['a backtick, which GSM-7 lacks', '`', 'UCS-2', 1, 1],
    ['the longest text', 'a'.repeat(2048), 'GSM-7', 2048, 14],
  ])('count %s', (_case, text, encoding, units, segments) => {
    expect(segmentation(text)).toEqual({ encoding, units, segments });
  });

  test('agree with cutting the units by hand', () => {
    const character = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...GSM) },
      { weight: 2, arbitrary: fc.constantFrom(...ESCAPED) },
    );
    const anything = fc.oneof(character, fc.constantFrom('😀', '👩🏽', 'ж', '中', '\uD83D', '\uDE00', '‮'));
    const text = fc.oneof(fc.array(character, { maxLength: 500 }), fc.array(anything, { maxLength: 250 }));
    fc.assert(
      fc.property(text, characters => {
        const joined = characters.join('');
        expect(segmentation(joined).segments).toBe(naiveSegments(joined));
      }),
      { numRuns: 2_000 },
    );
  });

  test('are always one on MMS and RBM', () => {
    expect(segmentCount('a'.repeat(2048), 'MMS')).toBe(1);
    expect(segmentCount('a'.repeat(3270), 'RBM')).toBe(1);
    expect(segmentCount('a'.repeat(161), 'SMS')).toBe(2);
  });
});
