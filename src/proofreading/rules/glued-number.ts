import type { Mark } from '../finding.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Rule } from '../rule.ts';

/** Words, not signs of measure: `12km`, `5kg`, `300.000đ` and `14h` are right. */
const words =
  'tấn|tạ|yến|triệu|tỷ|tỉ|nghìn|ngàn|đồng|người|đại biểu|đảng viên|đồng chí|hội viên|đoàn viên|cử tri|hộ|xã|phường|thôn|xóm|năm|tháng|ngày|giờ|phút|lần|lượt|' +
  'cái|con|cây|phiếu|chi bộ|đảng bộ|trường|lớp|học sinh|mẫu|sào|ngôi|căn|công trình|đơn vị|phần trăm';

const glued = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\d.,/_-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?=(?:${words})(?![\p{L}\d]))`,
  'gu',
);

/** `5000tấn`: a space is missing between a number and a word. */
const numbersBeforeWords = ({ prose, mark }: PreparedText): Mark[] =>
  [...prose.matchAll(glued)].map(({ 0: number, index }) => {
    const word = /^\p{L}+/u.exec(prose.slice(index + number.length))?.[0] ?? '';
    return mark(index, index + number.length + word.length, `${number} ${word}`);
  });

/** `2O20`, `2l5`: letters that look like figures; not `H2O`, `4K`, `B12`. */
const letterInside = /(?=\d)(?<![\p{L}\d])\d+(?:(?:[OoQ]\d+)+|l\d+)(?![\p{L}\d])/gu;

const lettersInNumbers = ({ prose, mark }: PreparedText): Mark[] =>
  [...prose.matchAll(letterInside)].map(({ 0: found, index }) =>
    mark(index, index + found.length, found.replaceAll(/[OoQ]/gu, '0').replaceAll('l', '1')),
  );

/** A number and letters without a space or by mistake. */
export const gluedNumbers: Rule = (text) => [
  ...numbersBeforeWords(text),
  ...lettersInNumbers(text),
];
