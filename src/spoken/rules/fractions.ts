import { cardinal } from '../numbers/cardinal.ts';
import { writtenNumber } from '../numbers/written-number.ts';
import type { SpokenChoices } from '../spoken-options.ts';
import { byPattern, textBefore, textBehind } from '../spoken-rule.ts';
import { countedNoun, dividedNoun } from './counted-nouns.ts';

const ratioWord =
  /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|số phiếu|kết quả|huyết áp|thị lực|ngách|hẻm|kiệt|ngõ|số nhà|nhà số)(?: là| đạt)? $/iu;
const score = /(?:đạt|được|là|với|còn|lên) $/iu;

const asPart = (part: string, whole: string, choices: SpokenChoices): string =>
  `${cardinal(part, choices)} phần ${Number(whole) === 4 ? 'tư' : cardinal(whole, choices)}`;

/** Halves, thirds and quarters of what is counted are parts: `2/3 đại biểu`. */
const isUsualPart = (part: number, whole: number): boolean =>
  part < whole && (whole <= 4 || (part === 1 && whole <= 10));

const isPart = (match: RegExpExecArray): boolean => {
  const [, part = '', whole = ''] = match;
  const [taken, all] = [Number(part), Number(whole)];
  const behind = textBehind(match);
  if (all < 2 || taken === 0 || taken === all || part.startsWith('0') || whole.startsWith('0')) {
    return false;
  }
  if (ratioWord.test(textBefore(match))) return false;
  if (dividedNoun.test(behind)) return true;
  if (countedNoun.test(behind)) {
    return (
      /^[ \u00A0](?:người|đại biểu|nhiệm kỳ|tháng|giờ|lao động|dân|cử tri|thành viên|ủy viên|đảng viên)/u.test(
        behind,
      ) && isUsualPart(taken, all)
    );
  }
  return all <= 10 && !(score.test(textBefore(match)) && all === 10 && taken > 1);
};

/** `2/3` is a part, `45/45 đảng bộ` a number of a number. */
export const fractions = byPattern(
  'fraction',
  /(?<![\p{L}\d/]|\d[.,])(\d+)[ \u00A0]?\/[ \u00A0]?(\d+)(?![\p{L}\d/]|[.,]\d)/gu,
  (match, choices) => {
    const [written, part = '', whole = ''] = match;
    if (isPart(match) && !/[ \u00A0]/u.test(written)) return asPart(part, whole, choices);
    return `${cardinal(part, choices)} trên ${cardinal(whole, choices)}`;
  },
);

const signs: Readonly<Record<string, string>> = {
  '½': 'một phần hai',
  '⅓': 'một phần ba',
  '⅔': 'hai phần ba',
  '¼': 'một phần tư',
  '¾': 'ba phần tư',
};

/** `½`, `2½`. */
export const fractionSigns = byPattern('fraction', /[½⅓⅔¼¾]/gu, ([sign]) => signs[sign]);

/** `tỷ lệ 1:500`, `10 : 2`. */
export const colonRatios = byPattern(
  'fraction',
  /(?<=(?:tỷ lệ|tỉ lệ|theo|tỷ xích)[ \u00A0]\d{1,3})[ \u00A0]?:[ \u00A0]?(?=\d)|(?<=\d)[ \u00A0]:[ \u00A0](?=\d)/giu,
  ([sign]) => (/^[ \u00A0]:/u.test(sign) ? 'chia' : 'trên'),
);

/** `1.250/1.300 hộ`, `8,5/10`. */
export const ratios = byPattern(
  'fraction',
  /(?<![\p{L}\d/])(\d+(?:[.,]\d+)*)[ \u00A0]?\/[ \u00A0]?(\d+(?:[.,]\d+)*)(?![\p{L}\d/])/gu,
  ([, part = '', whole = ''], choices) =>
    `${writtenNumber(part, choices).spoken} trên ${writtenNumber(whole, choices).spoken}`,
);
