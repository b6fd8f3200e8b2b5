import { parseRomanNumeral } from '../../facts/roman-numeral.ts';
import { cardinal, ordinal } from '../numbers/cardinal.ts';
import type { SpokenChoices } from '../spoken-options.ts';
import { byPattern, textBefore } from '../spoken-rule.ts';

const numbered =
  'thứ|lần|khóa|khoá|đại hội|quý|thế kỷ|thế kỉ|mục|phần|chương|hạng|loại|kỳ|kì|kỳ họp|tập|nhóm|bậc|cấp|giai đoạn|đợt|vòng|hội nghị|trung ương|quân đoàn|quân khu|quyển|phụ lục|vùng|khu vực|khối|học kỳ|học kì|điều|tuần|cuộc họp|festival|chiến tranh thế giới|thế chiến|bước|đề án|dự án|tỉnh lộ|di tích|bảng|hội đồng|thời kỳ|chi hội|dãy|tiết|số|đội|độ|ca|tổ';
const numeral = '[IVXLCDM]+';
const mark = new RegExp(
  String.raw`(?<!\p{L})(?:${numbered})[ \u00A0](?:${numeral}(?:[ \u00A0]?(?:,|và|-|–|đến|hoặc)[ \u00A0]?)(?:(?:${numbered})[ \u00A0])?){0,6}$`,
  'iu',
);

/** These read as abbreviations too, so that a word before them must say that they are numbers. */
const isCertainAlone = (numeralText: string): boolean => /^[XVI]{2,}$/u.test(numeralText);

const readRoman = (numeralText: string, before: string, choices: SpokenChoices): string => {
  const digits = String(parseRomanNumeral(numeralText));
  return /(?<!\p{L})thứ[ \u00A0](?:[IVX]+(?:, | và |[-–]| - ))*$/iu.test(before)
    ? ordinal(digits, choices)
    : cardinal(digits, choices);
};

/** `lần thứ XXV`, `khóa XII`, `quý I, II`, `Đại hội XIII`. */
export const romanNumerals = byPattern(
  'roman',
  new RegExp(String.raw`(?<![\p{L}\d&/])${numeral}(?![\p{L}\d&]|[.-]\p{Lu}|/\p{L}|')`, 'gu'),
  (match, choices) => {
    const [numeralText] = match;
    if (parseRomanNumeral(numeralText) === undefined) return undefined;
    const before = textBefore(match);
    if (!mark.test(before) && !isCertainAlone(numeralText)) return undefined;
    /** `vitamin C`, `hạng C`: letters in an order of letters. */
    if (
      /(?:hạng|loại|nhóm|bảng|khối|cấp|vùng|tiết|đội|ca|tổ|độ|dãy)[ \u00A0]$/iu.test(before) &&
      /^[CDLM]$/u.test(numeralText)
    )
      return undefined;
    return readRoman(numeralText, before, choices);
  },
);

/** `Điều IV.2`, `I. Kết quả`: a numeral that numbers a line. */
export const romanHeadings = byPattern(
  'roman',
  /(?<=^|\n)[IVX]{1,5}(?=[.)][ \u00A0]\p{L})/gu,
  ([numeralText], choices) =>
    parseRomanNumeral(numeralText) === undefined ? undefined : readRoman(numeralText, '', choices),
);

/** `quý I/2020`, `khóa XII/2016`: the slash before the year. */
export const romanYears = byPattern(
  'date',
  /(?<=[ \u00A0][IVX]{1,5})[/-](?=(?:19|20)\d\d(?![\d/]))/gu,
  () => 'năm',
);

/** `quý 2/2020`, `vụ mùa/2019`. */
export const quarterYears = byPattern(
  'date',
  /(?<=(?:quý|đợt|kỳ|tuần|vòng)[ \u00A0]\d{1,2})\/(?=(?:19|20)\d\d(?![\d/]))/giu,
  () => 'năm',
);
