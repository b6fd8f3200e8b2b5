import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import { numberIn } from '../number-in.ts';
import { sentenceAround } from '../sentence.ts';

/** Counts of a known whole; not counts that may exceed a plan. */
const counted =
  'đại biểu|đảng viên|đồng chí|(?:ủy|uỷ) viên|thành viên|hội viên|đoàn viên|phiếu|chi bộ|đảng bộ|chi hội|chi đoàn|' +
  'xã|phường|thị trấn|thôn|xóm|khu dân cư|tổ dân phố|huyện|tỉnh|quận|trường|đơn vị|cơ quan|ban ngành|tổ chức (?:đảng|cơ sở đảng|chính trị|đoàn|hội)|' +
  'tiêu chí|ý kiến|cử tri|cán bộ|chức danh|nội dung|hạng mục|bản|ấp|buôn';

const candidate = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\d/.,:-])(\d{1,3}(?:\.\d{3})?|\d{1,6})(\s?\/\s?|\s?\/\s?tổng số\s+|\s+trên(?: tổng số)?\s+|\s+trong(?: tổng)? số\s+)(\d{1,3}(?:\.\d{3})?|\d{1,6})\s+(?:${counted})(?!\p{L})`,
  'giu',
);

/** After these words numbers are places, dates or scores. */
const noCount =
  /(?<!\p{L})(?:(?<!tổng )số(?: nhà)?|tại|ở|trú|ngụ|nhà|đường|phố|ngõ|ngách|hẻm|kiệt|lô|lớp|tổ|phòng|khu phố|thửa|quốc lộ|tỷ số|tỉ số|km|tháng|năm|đến|tới|từ|trước|sau)\s+(?:\d[\d/.,\s-]*)?$/iu;

/** After these words numbers are days: `ngày 14, 15/12`. */
const dayBefore =
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng)\s+(?:\d[\d/.,\s-]*)?$/iu;

/** A plan may be exceeded. */
const planned =
  /kế hoạch|chỉ tiêu|vượt|mục tiêu|dự kiến|dự toán|giao|kết nạp|phát triển|tuyển|tăng|so với|tỷ số|tỉ số|thay vì|bằng 1\d\d|đạt 1[0-9]\d[,.\d]*\s?%/iu;

/** Words before a count that looks like a day. */
const countBefore = /(?<!\p{L})(?:có|với|gồm|được|đã|nay|đủ|mặt|cả|dự)[\s:]+$/iu;

/** `15/12` may be a day. */
const mayBeDay = (count: number, whole: number): boolean => count <= 31 && whole <= 12;

const isPlanned = (prose: string, place: number): boolean =>
  planned.test(sentenceAround(prose, place).text);

/** `48/45 đại biểu`, `48 trên tổng số 45 đại biểu`. */
const ratios = ({ prose, mark }: FactText): FactMark[] =>
  [...prose.matchAll(candidate)].flatMap(
    ({ 0: written, 1: first = '', 2: sign = '', 3: second = '', index }) => {
      const [count, whole] = [numberIn(first), numberIn(second)];
      if (count <= whole || whole === 0) return [];
      const before = prose.slice(Math.max(0, index - 24), index);
      if (noCount.test(before) || isPlanned(prose, index)) return [];
      const isDoubtful = sign.trim() === '/' && mayBeDay(count, whole);
      if (isDoubtful && (dayBefore.test(before) || !countBefore.test(before))) return [];
      return [
        {
          ...mark(index, index + written.length),
          rule: 'count-over-whole',
          count,
          whole,
          certainty: isDoubtful ? 'likely' : 'certain',
        },
      ];
    },
  );

const among = new RegExp(
  String.raw`(?<!\p{L})trong(?: tổng)? số (\d{1,6}) (${counted})(?!\p{L})[^.;\n\d]{0,30}?có (\d{1,6}) \2(?!\p{L})`,
  'giu',
);

/** `Trong số 45 đại biểu có 48 đại biểu nữ`; `15 đồng chí, trong đó có 16 đồng chí tái cử`. */
const partsOfNumber = (
  { prose, mark }: FactText,
  pattern: RegExp,
  mayExceed: RegExp = planned,
): FactMark[] =>
  [...prose.matchAll(pattern)].flatMap(({ 0: written, 1: first = '', 3: second = '', index }) => {
    const [whole, count] = [numberIn(first), numberIn(second)];
    return count <= whole || mayExceed.test(sentenceAround(prose, index).text)
      ? []
      : [
          {
            ...mark(index, index + written.length),
            rule: 'count-over-whole',
            count,
            whole,
            certainty: 'certain',
          },
        ];
  });

const amongThem = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\d/.,:-])(\d{1,6}) (${counted})(?!\p{L})[^.;\n\d]{0,60}?,\s*trong đó(?: có)? (\d{1,6}) \2(?!\p{L})`,
  'giu',
);

const persons = '(?:đại biểu|đảng viên|đồng chí|người|hội viên|đoàn viên|cử tri|cán bộ)';

/** `12 đảng viên, trong đó nữ 15 đồng chí`: women are a part, whatever they are called. */
const womenAmongThem = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\d/.,:-])(\d{1,6}) (${persons})(?!\p{L})[^.;\n\d]{0,40}?[,;(]\s*trong đó(?: có)? (?:(?:${persons} )?nữ:? (?=\d))?(\d{1,6})(?:(?<=nữ:? \d{1,6})| (?:${persons} )?nữ)(?![\p{L}\d])`,
  'giu',
);

/** The number is then not the whole. */
const otherWhole = /kế hoạch|chỉ tiêu|so với|tăng/iu;

/** Parts that are greater than their whole. */
export const countsOverWholes: FactRule = (text) => [
  ...ratios(text),
  ...(/trong(?: tổng)? số/iu.test(text.prose) ? partsOfNumber(text, among) : []),
  ...(/trong đó/iu.test(text.prose)
    ? [...partsOfNumber(text, amongThem), ...partsOfNumber(text, womenAmongThem, otherWhole)]
    : []),
];
