/** A day of the week: 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Every day of the week, Monday first. */
const everyWeekday: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The Vietnamese names count from Sunday: Monday is the second day, "thứ hai". */
const names: readonly (readonly [RegExp, Weekday])[] = [
  [/^(?:t2|thứ (?:2|hai))$/u, 1],
  [/^(?:t3|thứ (?:3|ba))$/u, 2],
  [/^(?:t4|thứ (?:4|tư|bốn))$/u, 3],
  [/^(?:t5|thứ (?:5|năm))$/u, 4],
  [/^(?:t6|thứ (?:6|sáu))$/u, 5],
  [/^(?:t7|thứ (?:7|bảy|bẩy))$/u, 6],
  [/^(?:cn|chủ nhật|chúa nhật)$/u, 7],
];

const one = (text: string): Weekday | undefined => names.find(([name]) => name.test(text))?.[1];

/**
 * The days that a text names, Monday first: `T2`, `thứ Hai`, `CN`, `T2-T6`, `thứ Hai đến thứ Sáu`,
 * `hằng ngày`; `undefined` if it names none.
 */
export const parseWeekdays = (written: string): readonly Weekday[] | undefined => {
  const text = written.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  if (/^(?:hằng|hàng|mỗi) ngày$/u.test(text)) return everyWeekday;
  const [from, to, ...more] = text.split(/\s*(?:[-–—]|đến|tới)\s*/u).map(one);
  if (from === undefined || more.length > 0) return undefined;
  if (!/[-–—]|đến|tới/u.test(text)) return [from];
  if (to === undefined || to < from) return undefined;
  return everyWeekday.filter((day) => day >= from && day <= to);
};
