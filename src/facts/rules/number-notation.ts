import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';

/** What is counted one by one: `4,500 đại biểu` cannot be four and a half. */
const whole =
  'người|đại biểu|đảng viên|đồng chí|hội viên|đoàn viên|thành viên|cử tri|phiếu|hộ|lượt|chi bộ|đảng bộ|học sinh|sinh viên|' +
  'nhân viên|cán bộ|công nhân|lao động|công dân|thôn|xã|nhà|căn|ngôi|cây|con|chiếc|xe|bản|cuốn|suất|ca|đồng(?! chí)';

/** `4,500 đại biểu`, `1,234,500 đồng`, `1,232.10`: commas between thousands. */
const thousands = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\d.,/$-])(?:\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d{1,2}|[1-9]\d{0,2},\d{3}(?=\s(?:${whole})(?!\p{L})))(?![\d,]|\.\d)`,
  'gu',
);

/** `52.5 triệu`, `6.7%`: a dot before decimals. */
const decimals =
  /(?=\d)(?<![\p{L}\d.,/$:-])\d{1,3}\.\d{1,2}(?=\s?(?:%|(?:triệu|tỷ|tỉ|nghìn|ngàn|ha|km|m2|m²|tấn|tạ|kg|mét)(?!\p{L})))/gu;

const swapped = (written: string): string =>
  written.replaceAll(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.'));

const marks = ({ prose, mark }: FactText, pattern: RegExp): FactMark[] =>
  [...prose.matchAll(pattern)].map(({ 0: written, index }) => ({
    ...mark(index, index + written.length, swapped(written)),
    rule: 'number-notation',
    certainty: 'likely',
  }));

/** Numbers as in English: in Vietnam a dot separates thousands, a comma decimals. */
export const numberNotations: FactRule = (text) =>
  /\d[.,]\d/u.test(text.prose) ? [...marks(text, thousands), ...marks(text, decimals)] : [];
