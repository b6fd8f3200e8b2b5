import { daysBetween, weekdayOf } from '../../dates/calendar-arithmetic.ts';
import { parseCalendarDate, yearOf, type CalendarDate } from '../../dates/calendar-date.ts';
import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import type { WrittenDate } from '../written-dates.ts';

const names = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const words = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

const weekday = String.raw`thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s?nhật`;
const which = String.raw`(?:\s+(?:tuần\s+)?(?:này|trước|sau|tới|qua|rồi|vừa qua))?`;
const behindWeekday = new RegExp(
  String.raw`(?<![\p{L}\d])(${weekday})${which}(?:\s*[,(–-]\s*|\s+)(?:(?:tức|là)\s+)?(?:ngày\s+)?$`,
  'iu',
);
/** A cheap test first. */
const mayHoldWeekday = /thứ|nhật|NHẬT|THỨ|Thứ|Nhật/u;
const inBrackets = new RegExp(
  String.raw`^\s*[([]\s*(?:nhằm\s+|tức\s+|là\s+)?(${weekday})\s*[)\]](?!\s+năm\s+\d)`,
  'iu',
);

/**
 * `lần thứ ba, ngày …` is an ordinal: a day of the week follows a punctuation mark or a word of
 * time.
 */
const mayBeWeekday =
  /(?:^|[\n.,;:(["“”–\-!?|*_\uFFFC]\s*|(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|khuya|hôm|vào|từ|đến|tới|là|đúng|nhằm|tức|nay|qua|mai)\s+)$/iu;

/** Counted words; the ordinal may have a capital: `lần thứ Hai`. */
const counted =
  /(?:lần|đợt|phiên|vòng|kỳ|kì|ngày|buổi|khóa|khoá|tập|hạng|giải|trận|hội nghị|hội thảo|hội|số|người|vị trí)\s+$/iu;

/** `thứ Bảy, Chủ nhật ngày 9, 10/5`: lists of days are not checked. */
const isOneOfMany = new RegExp(String.raw`(?:${weekday})\s*(?:,|và|-|–|đến|hoặc|&)\s*$`, 'iu');

/** A text, and whether it enumerates in words (`Thứ nhất, …`). */
interface Searched extends FactText {
  readonly enumerates: boolean;
}

/** 1 for Monday to 7 for Sunday. */
const numberOf = (written: string): number => {
  const last = written.toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (/nhật/u.test(last)) return 7;
  if (/\d/u.test(last)) return Number(last) - 1;
  return words.indexOf(last === 'bẩy' ? 'bảy' : last) + 1;
};

const isOrdinal = ({ prose, enumerates }: Searched, written: string, index: number): boolean => {
  if (/nhật/iu.test(written)) return false;
  const before = prose.slice(Math.max(0, index - 30), index);
  if (/\p{Lu}\p{L}+$/u.test(written) && !counted.test(before)) return false;
  if (!mayBeWeekday.test(before)) return true;
  /** `Thứ nhất, … Thứ hai, ngày …` is an enumeration. */
  return enumerates && /(?:^|[.;:!?\n]\s*)$/u.test(before);
};

interface Said {
  readonly start: number;
  readonly written: string;
}

const weekdayBefore = (searched: Searched, { start }: WrittenDate): Said | undefined => {
  const { prose } = searched;
  const from = Math.max(0, start - 45);
  const before = prose.slice(from, start);
  const found = mayHoldWeekday.test(before) ? behindWeekday.exec(before) : null;
  if (!found) return undefined;
  const [at, written] = [from + found.index, found[1] ?? ''];
  const isSingle = !isOneOfMany.test(prose.slice(Math.max(0, at - 20), at));
  return isSingle && !isOrdinal(searched, written, at) ? { start: at, written } : undefined;
};

const weekdayBehind = (prose: string, { end }: WrittenDate): Said | undefined => {
  const behind = prose.slice(end, end + 36);
  const found = mayHoldWeekday.test(behind) ? inBrackets.exec(behind) : null;
  const written = found?.[1] ?? '';
  return found ? { start: end + found[0].indexOf(written), written } : undefined;
};

const pad = (value: number): string => String(value).padStart(2, '0');

const dateIn = (year: number, { month, day }: WrittenDate): CalendarDate | undefined =>
  parseCalendarDate(`${year}-${pad(month)}-${pad(day)}`);

/** The day that is meant: without a year, the nearest one to the article's date. */
const dayMeant = (date: WrittenDate, today: CalendarDate | undefined): CalendarDate | undefined => {
  if (date.year !== undefined) return dateIn(date.year, date);
  if (today === undefined) return undefined;
  const year = Number(yearOf(today));
  return [year - 1, year, year + 1]
    .flatMap((each) => dateIn(each, date) ?? [])
    .toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
};

/** In the style of the text: with a digit, or with a small letter. */
const inStyleOf = (written: string, right: number): string => {
  const name = names[right - 1] ?? '';
  if (/\d$/u.test(written) && right < 7) return `thứ ${right + 1}`;
  /** `thứ Tư`, but `Chủ nhật`. */
  const judged = /nhật$/iu.test(written) ? written : written.slice(1);
  const isSmall = judged === judged.toLowerCase();
  const styled = isSmall ? name.toLowerCase() : name;
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return isCapital ? styled.charAt(0).toUpperCase() + styled.slice(1) : styled;
};

const marksOf = (
  date: WrittenDate,
  searched: Searched,
  today: CalendarDate | undefined,
): FactMark[] => {
  const { prose, mark } = searched;
  const said = weekdayBefore(searched, date) ?? weekdayBehind(prose, date);
  const day = said && dayMeant(date, today);
  if (!day) return [];
  const right = weekdayOf(day);
  if (numberOf(said.written) === right) return [];
  return [
    {
      ...mark(said.start, said.start + said.written.length, inStyleOf(said.written, right)),
      rule: 'weekday',
      date: `${date.day}/${date.month}/${yearOf(day)}`,
      right: names[right - 1] ?? '',
      certainty: date.year === undefined ? 'likely' : 'certain',
    },
  ];
};

/** Days of the week that do not match their dates: `thứ Tư, ngày 12/5/2020`. */
export const weekdays: FactRule = (text, { day }) => {
  const searched = { ...text, enumerates: text.prose.includes('hứ nhất') };
  return text.dates.flatMap((date) => marksOf(date, searched, day));
};
