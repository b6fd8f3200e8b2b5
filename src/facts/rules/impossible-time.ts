import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';

const timeOfDay = String.raw`(\d{1,2})\s?(?:giờ|h|g)(?:\s?(\d{2})(?:\s?(?:phút|p|’|'))?)?`;

const times = new RegExp(String.raw`(?=\d)(?<![\p{L}\d.,/:-])${timeOfDay}(?![\p{L}\d])`, 'giu');

/** Lengths of time may be longer than a day: `phát 36 giờ 20 phút`; minutes may not exceed 59. */
const isDuration =
  /(?:suốt|trong|kéo dài|sau|hơn|gần|khoảng|thêm|mất|mỗi|tổng|liên tục|được|đủ|cách|hết|tới|đến)\s+(?:\p{L}+\s+)?$/iu;

/** `10 giờ 75 phút`, `25h30`. */
const noSuchTimes = ({ prose, mark }: FactText): FactMark[] =>
  [...prose.matchAll(times)].flatMap(({ 0: written, 1: hour = '', 2: minute, index }) => {
    const isTooLate = Number(hour) > 24 || (hour === '24' && Number(minute ?? 0) > 0);
    const isWrong =
      Number(minute ?? 0) > 59 ||
      (minute !== undefined && isTooLate && !isDuration.test(prose.slice(0, index)));
    return isWrong
      ? [{ ...mark(index, index + written.length), rule: 'no-such-time', certainty: 'certain' }]
      : [];
  });

const sameDay = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\d.,/:-])${timeOfDay}\s?(?:đến|tới|-|–|—)\s?${timeOfDay}\s+(?:cùng ngày|trong ngày)(?!\p{L})`,
  'giu',
);

const minutes = (hour: string | undefined, minute: string | undefined): number =>
  Number(hour) * 60 + Number(minute ?? 0);

/** `từ 14h00 đến 9h30 cùng ngày`. */
const backwards = ({ prose, mark }: FactText): FactMark[] =>
  [...prose.matchAll(sameDay)].flatMap(({ 0: written, 1: h1, 2: m1, 3: h2, 4: m2, index }) =>
    minutes(h2, m2) > minutes(h1, m1)
      ? []
      : [{ ...mark(index, index + written.length), rule: 'time-backwards', certainty: 'certain' }],
  );

/** Times that no clock shows, and times of one day that end before they begin. */
export const impossibleTimes: FactRule = (text) =>
  /\d\s?(?:giờ|h|g)(?!\p{L})/iu.test(text.prose) ? [...noSuchTimes(text), ...backwards(text)] : [];
