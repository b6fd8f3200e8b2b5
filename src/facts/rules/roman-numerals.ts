import type { FactRule } from '../fact-rule.ts';
import { parseRomanNumeral } from '../roman-numeral.ts';

/** `l` and `1` may be mistyped I. */
const numeral = /[IVX](?<![\p{L}\d/.-][IVX])[IVXLCDMl1]{1,14}(?![\p{L}\d])/gu;

/** Words that are counted with Roman numerals. */
const counted =
  /(?<!\p{L})(?:lần thứ|họp thứ|nghị thứ|khóa|khoá|thế kỷ|thế kỉ|chương|phần|mục|quý|quân khu|đại hội)\s+$/iu;
const longestBefore = 12;

/** Invalid forms of a number: the same sign four times, or mistyped signs. */
const repairs: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/[l1]/gu, 'I'],
  [/VIIII/gu, 'IX'],
  [/IIII/gu, 'IV'],
];

const meant = (written: string): string | undefined => {
  let repaired = written;
  for (const [wrong, right] of repairs) repaired = repaired.replaceAll(wrong, right);
  return parseRomanNumeral(repaired) === undefined ? undefined : repaired;
};

/** Invalid Roman numerals: `IIII`, `VV`, `XXVIIII`, `XlV`. */
export const romanNumerals: FactRule = ({ prose, mark }) =>
  [...prose.matchAll(numeral)].flatMap(({ 0: written, index }) => {
    const before = prose.slice(Math.max(0, index - longestBefore), index);
    if (parseRomanNumeral(written) !== undefined || !counted.test(before)) return [];
    const suggestion = meant(written);
    const isOtherKey = /[l1]/u.test(written);
    return [
      {
        ...mark(index, index + written.length, suggestion),
        rule: 'roman-numeral' as const,
        certainty:
          isOtherKey && suggestion !== undefined ? ('sure' as const) : ('certain' as const),
      },
    ];
  });
