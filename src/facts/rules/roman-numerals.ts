import type { FactRule } from '../fact-rule.ts';
import { parseRomanNumeral } from '../roman-numeral.ts';

/** What counts with Roman numerals; `l` and `1` are I typed with another key. */
const numeral =
  /(?<!\p{L})(?:[Ll]ần thứ|LẦN THỨ|họp thứ|nghị thứ|[Kk]hóa|[Kk]hoá|KHÓA|KHOÁ|[Tt]hế kỷ|[Tt]hế kỉ|[Cc]hương|[Pp]hần|[Mm]ục|[Qq]uý|[Qq]uân khu|[Đđ]ại hội|ĐẠI HỘI)\s+([IVX][IVXLCDMl1]{1,14})(?![\p{L}\d])/gu;

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
  [...prose.matchAll(numeral)].flatMap(({ 0: whole, 1: written = '', index }) => {
    if (parseRomanNumeral(written) !== undefined) return [];
    const end = index + whole.length;
    const suggestion = meant(written);
    const isOtherKey = /[l1]/u.test(written);
    return [
      {
        ...mark(end - written.length, end, suggestion),
        rule: 'roman-numeral' as const,
        certainty:
          isOtherKey && suggestion !== undefined ? ('sure' as const) : ('certain' as const),
      },
    ];
  });
