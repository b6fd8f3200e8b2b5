import { byPattern, textBefore, textBehind } from '../spoken-rule.ts';

const names: Readonly<Record<string, string>> = {
  T2: 'thứ Hai',
  T3: 'thứ Ba',
  T4: 'thứ Tư',
  T5: 'thứ Năm',
  T6: 'thứ Sáu',
  T7: 'thứ Bảy',
  CN: 'Chủ nhật',
};

const weekday = '(?:T[2-7]|CN)';
const alone = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d.-])${pattern}(?![\p{L}\d]|[.-]\d)`, 'gu');

/** `T2–T6`, `T7 - CN`. */
export const weekdayRanges = byPattern(
  'date',
  alone(String.raw`(${weekday})[ \u00A0]?[-–—][ \u00A0]?(${weekday})`),
  ([, from = '', to = '']) => `${names[from]} đến ${names[to]}`,
);

/** `T2, 4, 6`. */
export const weekdayLists = byPattern(
  'date',
  alone(String.raw`T[2-7](?:, ?[2-7])+(?: và (?:[2-7]|CN)|, CN)?`),
  ([list]) =>
    list.replace(/T?([2-7])|CN/gu, (day: string, number?: string) =>
      number === undefined ? 'Chủ nhật' : (names[`T${number}`] ?? day),
    ),
);

const otherBefore = /(?:T[2-7]|CN)(?:, ?|; ?|\/| và | hoặc | đến )$/u;
const otherBehind = /^(?:, ?|; ?|\/| và | hoặc | đến )(?:T[2-7]|CN)(?![\p{L}\d])/u;
const dayPartBefore =
  /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|hằng tuần|hàng tuần|nghỉ|trừ|ngày)(?: các)?(?: ngày)? $/iu;

/** `sáng T7`, `T2, T4 và CN`; elsewhere `T5` is a name, and `CN` is a degree. */
export const weekdays = byPattern('date', alone(weekday), (match) => {
  const [before, behind] = [textBefore(match), textBehind(match)];
  return otherBefore.test(before) || otherBehind.test(behind) || dayPartBefore.test(before)
    ? names[match[0]]
    : undefined;
});
