import { daysBetween } from '../../dates/calendar-arithmetic.ts';
import {
  formatDate,
  monthOf,
  parseCalendarDate,
  parseCalendarMonth,
  type CalendarDate,
  type CalendarMonth,
} from '../../dates/calendar-date.ts';
import {
  dayOf,
  parseInstant,
  vietnamMoment,
  type VietnamMoment,
} from '../../dates/vietnam-clock.ts';
import { readVietnameseDate } from '../../dates/vietnamese-date.ts';
import { shortened } from '../draft/clean-text.ts';
import { readDateline, readDateLine } from './date-line.ts';
import { latestEvent } from './event-dates.ts';
import type { Guess } from './guess.ts';

/** The fields of the front matter for the date. */
export interface ArticleDate {
  /** `2020-03-06`, `2020-03-06 07:30`, or `2020-03` if the day is not known. */
  readonly date: string;
  /** Only with a month: the day for sorting the article. */
  readonly sortDay?: CalendarDate;
  readonly month: CalendarMonth;
}

/** The evidence for the publishing date of an article. */
export interface DateEvidence {
  /** An ISO 8601 time from the page's head. */
  readonly published?: string | undefined;
  /** The lines around the title, nearest first, then the last lines of the text. */
  readonly around: readonly string[];
  readonly text: string;
  readonly related: readonly CalendarDate[];
  readonly now: VietnamMoment;
}

const onDay = (day: CalendarDate, time?: string): ArticleDate => ({
  date: time === undefined ? day : `${day} ${time}`,
  month: monthOf(day),
});

const inMonth = (sortDay: CalendarDate): ArticleDate => ({
  date: monthOf(sortDay),
  sortDay,
  month: monthOf(sortDay),
});

const byHead = (published: string | undefined): Guess<ArticleDate> | undefined => {
  const day = published === undefined ? undefined : parseCalendarDate(published.slice(0, 10));
  const reading = published === undefined ? undefined : readVietnameseDate(published);
  if (!day || published === undefined) {
    return reading && !reading.overflow
      ? { value: onDay(reading.nearest), from: 'ngày đăng ghi trong trang đã lưu' }
      : undefined;
  }
  const instant = /T\d{2}:\d{2}/u.test(published) ? parseInstant(published) : undefined;
  const moment = instant && vietnamMoment(instant);
  return {
    value: moment ? onDay(dayOf(moment), moment.slice(11)) : onDay(day),
    from: 'ngày đăng ghi trong trang đã lưu',
  };
};

const byLine = (lines: readonly string[]): Guess<ArticleDate> | undefined => {
  for (const line of lines) {
    const found = readDateLine(line);
    if (found) return { value: onDay(found.day, found.time), from: `theo dòng "${line}"` };
  }
  for (const line of lines) {
    const day = readDateline(line);
    if (day)
      return { value: onDay(day), from: `đoán từ dòng "${shortened(line)}"`, isUnsure: true };
  }
  return undefined;
};

/** News is published within this many days after the event. */
const freshDays = 7;

const byEvents = ({ text, related, now }: DateEvidence): Guess<ArticleDate> => {
  const today = dayOf(now);
  const event = latestEvent(text, today);
  const older = related
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
  const latest = [event, older]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  if (latest === undefined) {
    return {
      value: onDay(today),
      from: 'không thấy ngày nào trong tệp, tạm ghi ngày nhập bài',
      isUnsure: true,
    };
  }
  if (daysBetween(latest, today) <= freshDays) {
    return {
      value: onDay(today),
      from: `tạm ghi ngày nhập bài; ngày cuối nêu trong bài là ${formatDate(latest)}`,
      isUnsure: true,
    };
  }
  const source =
    latest === event
      ? 'đoán từ ngày họp cuối trong bài'
      : 'đoán từ ngày của bài liên quan mới nhất';
  return {
    value: inMonth(latest),
    from: `${source}, ${formatDate(latest)}; bản gốc không ghi ngày đăng`,
    isUnsure: true,
  };
};

/** The publishing date of an article, as exact as the file shows it. */
export const guessDate = (evidence: DateEvidence): Guess<ArticleDate> =>
  byLine(evidence.around) ?? byHead(evidence.published) ?? byEvents(evidence);

/** A date that an editor typed: `2020-03-06`, `2020-03-06 07:30`, `2020-03` or `6/3/2020`. */
export const typedDate = (typed: string): ArticleDate | undefined => {
  const text = typed.trim();
  const month = parseCalendarMonth(text);
  if (month) return { date: month, month };
  const [, written = '', time] = /^(.+?)(?:[ T](\d{2}:\d{2}))?$/u.exec(text) ?? [];
  const reading = readVietnameseDate(written);
  const isTime = time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time);
  return reading && !reading.overflow && isTime ? onDay(reading.nearest, time) : undefined;
};
