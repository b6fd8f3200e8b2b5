import type { FactRule } from '../fact-rule.ts';
import { parseRomanNumeral } from '../roman-numeral.ts';

/** `l` and `1` are I typed with another key. */
const numeral = /[IVX](?<![\p{L}\d/.-][IVX])[IVXLCDMl1]{1,14}(?![\p{L}\d])/gu;

/** What counts with Roman numerals. */
const counted =
  /(?<!\p{L})(?:lần thứ|họp thứ|nghị thứ|khóa|khoá|thế kỷ|thế kỉ|chương|phần|mục|quý|quân khu|đại hội)\s+$/iu;
const longestBefore = 12;

/** Forms that mean one number: four times the same sign, or signs of others' keys. */
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

/** Roman numerals that are none: `IIII`, `VV`, `XXVIIII`, `XlV`. */
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
