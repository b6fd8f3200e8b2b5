import { cardinal, ordinal } from '../numbers/cardinal.ts';
import { letterNames } from '../letters/letter-names.ts';
import { byPattern } from '../spoken-rule.ts';

/** `thứ 4`, `lần thứ 25`; `thứ 2` as a day of the week is read in the same way. */
export const ordinals = byPattern(
  'ordinal',
  /(?<=(?<!\p{L})thứ[ \u00A0])0?(\d{1,4})(?![\p{L}\d]|[.,/]\d)/giu,
  ([, digits = ''], choices) => ordinal(digits, choices),
);

/** `thôn 4,5`, `Điều 3,4`: two numbers, no decimal. */
export const numberLists = byPattern(
  'ordinal',
  /(?<=(?<!\p{L})(?:thôn|xóm|tổ|khu|lớp|điều|khoản|khóa|khoá|ngày|đội|chi bộ|khu phố|tổ dân phố|bài|mục)[ \u00A0])\d{1,2}(?:,\d{1,2})+(?![\p{L}\d]|[.,]\d|[ \u00A0]?%)/giu,
  ([list], choices) =>
    list
      .split(',')
      .map((digits) => cardinal(digits, choices))
      .join(', '),
);

/** `mục A.2`, `phần B.1.3`. */
export const sectionsByLetter = byPattern(
  'ordinal',
  /(?<=(?<!\p{L})(?:mục|điểm|tiểu mục|phần|bảng|hình|biểu|phụ lục)[ \u00A0])(\p{L})((?:\.\d{1,2})+)(?![\p{L}\d]|[.,]\d)/giu,
  ([, letter = '', numbers = ''], choices) =>
    [
      letterNames(letter.toUpperCase()),
      ...numbers
        .slice(1)
        .split('.')
        .map((digits) => cardinal(digits, choices)),
    ].join(' chấm '),
);

/** `mục 2.1`, `phiên bản 3.0`. */
export const sections = byPattern(
  'ordinal',
  /(?<=(?<!\p{L})(?:mục|điểm|tiêu chí|phiên bản|tiểu mục|khoản|phần|chỉ tiêu|nội dung|bảng|hình|công nghiệp|cách mạng|thời đại|windows|web)[ \u00A0])\d{1,2}(?:\.\d{1,2})+(?![\p{L}\d]|[.,]\d|[ \u00A0]?%)/giu,
  ([number], choices) =>
    number
      .split('.')
      .map((digits) => cardinal(digits, choices))
      .join(' chấm '),
);
