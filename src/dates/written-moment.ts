import { parseInstant, vietnamMoment } from './vietnam-clock.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { ClockTime } from './publishing-date.ts';
import { readVietnameseDate, type DateReading } from './vietnamese-date.ts';

/** A day as written, with its time in Vietnam if one is given. */
export interface WrittenMoment extends DateReading {
  readonly time?: ClockTime;
}

/** Dashes, slashes and dots from word processors and foreign keyboards. */
const strokes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const slashes = /[\u2044\u2215\uFF0F]/gu;

const weekday =
  /^(?:(?:thứ\s+\p{L}+|thứ\s+[2-7]|t[2-7]|chủ\s+nhật|cn)\s*[,.:]?\s*)?(?:ngày\s+(?=\d+\s?[-/.]))?/iu;

/** Allowed before a day without an hour; with an hour it may mean twelve hours later. */
const partOfDay = /^(?:(?:rạng\s+)?sáng|trưa|chiều|tối|đêm)\s+/iu;

/** `2020-03-10T14:31:00+07:00`, `2020-03-10 14:31:00 +0700`, `2020-03-10T07:31Z`. */
const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/iu;

const clock = String.raw`([01]?\d|2[0-3])\s*(?::|h|giờ)\s*([0-5]\d)?\s*(?:phút|'|’)?(?::[0-5]\d)?`;
const timeBehind = new RegExp(
  String.raw`^(.*?\d)\s*(?:,|lúc|vào|-|T)?\s+(?:lúc\s+)?${clock}$`,
  'iu',
);
const timeBefore = new RegExp(String.raw`^(?:lúc\s+)?${clock}\s*,?\s*(.*\d)$`, 'iu');

const ofInstant = (text: string): WrittenMoment | undefined => {
  const [, day = '', time = '', seconds = '', zone = ''] = iso.exec(text) ?? [];
  if (day === '') return undefined;
  const withColon = zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2').toUpperCase();
  const instant = parseInstant(`${day}T${time}${seconds}${withColon}`);
  if (!instant) return undefined;
  const moment = vietnamMoment(instant);
  return { nearest: moment.slice(0, 10) as CalendarDate, time: moment.slice(11) as ClockTime };
};

const clockTime = (hour: string, minute = '00'): ClockTime =>
  `${hour.padStart(2, '0')}:${minute}` as ClockTime;

/**
 * Parses a day, with or without a time, in the forms of people and other programs: `13/3/2020
 * 7h30`, `Thứ Sáu, 13/03/2020`, `2020–03–13`, `2020-03-10T07:31:00Z` (which is 14:31 in Vietnam). A
 * time without a zone is in Vietnam. `undefined` for anything else.
 */
export const readWrittenMoment = (written: string): WrittenMoment | undefined => {
  const text = written
    .normalize('NFC')
    .replaceAll(strokes, '-')
    .replaceAll(slashes, '/')
    .replaceAll(/[\s\u200B\u2060]+/gu, ' ')
    .trim();
  const instant = ofInstant(text);
  if (instant) return instant;
  const bare = text.replace(weekday, '').replaceAll(/(\d) ?([-/.]) ?(?=\d)/gu, '$1$2');
  const alone = readVietnameseDate(bare.replace(partOfDay, '').replace(weekday, ''));
  if (alone) return alone;
  const behind = timeBehind.exec(bare);
  const before = behind ? null : timeBefore.exec(bare);
  const [hour, minute, rest] = behind
    ? [behind[2], behind[3], behind[1]]
    : [before?.[1], before?.[2], before?.[3]];
  if (hour === undefined || rest === undefined) return undefined;
  const day = readVietnameseDate(rest.replace(weekday, '').trim());
  return day && { ...day, time: clockTime(hour, minute) };
};
