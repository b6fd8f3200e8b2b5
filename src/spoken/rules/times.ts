import { cardinal } from '../numbers/cardinal.ts';
import type { SpokenChoices } from '../spoken-options.ts';
import { byPattern, textBefore } from '../spoken-rule.ts';

const isTime = (hour: string, minute: string): boolean => Number(hour) <= 24 && Number(minute) < 60;

/** A full hour has no minutes. */
const readTime = (hour: string, minute: string | undefined, choices: SpokenChoices): string => {
  const said = `${cardinal(hour, choices)} giờ`;
  return minute === undefined || Number(minute) === 0
    ? said
    : `${said} ${cardinal(minute, choices)} phút`;
};

const minuteSign = String.raw`(?:[ \u00A0]{0,3}(?:phút|ph|p|'|’|′)(?!\p{L}))?`;

/** `7h30`, `7h30'`, `20h`, `7g30`, `24/24h`. */
export const clockHours = byPattern(
  'time',
  new RegExp(
    String.raw`(?<![\p{L}\d]|\d[.,])(\d{1,2})[ \u00A0]?(?:[hH](?:(?:[ \u00A0]?:)?[ \u00A0]?(\d{1,2})${minuteSign})?|[gG](\d\d)${minuteSign})(?![\p{L}\d])`,
    'gu',
  ),
  ([, hour = '', ofHour, ofGio], choices) => {
    const minute = ofHour ?? ofGio;
    return isTime(hour, minute ?? '0') || minute === undefined
      ? readTime(hour, minute, choices)
      : undefined;
  },
);

/** `1h15'30"`, `12'30"`: a result with seconds. */
export const toTheSecond = byPattern(
  'time',
  /(?<![\p{L}\d.,])(?:(\d{1,2})[hHgG])?(\d{1,2})['’′](\d{1,2})(?:["”″]|['’′]{2})(?![\p{L}\d])/gu,
  ([, hour, minute = '', second = ''], choices) => {
    if (!isTime(hour ?? '0', minute) || Number(second) >= 60) return undefined;
    const said = [minute, 'phút', second, 'giây'].map((part) =>
      /^\d/u.test(part) ? cardinal(part, choices) : part,
    );
    return [...(hour === undefined ? [] : [cardinal(hour, choices), 'giờ']), ...said].join(' ');
  },
);

/** `8:15`, `08:15:30`. */
export const clockTimes = byPattern(
  'time',
  /(?<![\p{L}\d:]|\d[.,])(\d{1,2}):(\d\d)(?::(\d\d))?(?:[ \u00A0]?(?:h|giờ)(?!\p{L}))?(?![\p{L}\d:])/gu,
  ([, hour = '', minute = '', second], choices) => {
    if (!isTime(hour, minute)) return undefined;
    const said = readTime(hour, minute, choices);
    return second === undefined ? said : `${said} ${cardinal(second, choices)} giây`;
  },
);

/** `7 giờ 30`: the word for minutes is added. */
export const hoursAndMinutes = byPattern(
  'time',
  new RegExp(
    String.raw`(?<![\d.,])(\d{1,2})[ \u00A0]?giờ[ \u00A0]?(\d{1,2})${minuteSign}(?![\p{L}\d]|[.,/-]\d|[ \u00A0]?%|[ \u00A0]ngày)`,
    'gu',
  ),
  ([, hour = '', minute = ''], choices) =>
    isTime(hour, minute) ? readTime(hour, minute, choices) : undefined,
);

/** `lúc 8.30`, `sáng 8.30`. */
export const dottedTimes = byPattern(
  'time',
  /(?<=(?:lúc|hồi|sáng|trưa|chiều|tối|đêm|khoảng) )(\d{1,2})\.(\d\d)(?![\p{L}\d]|[.,/]\d)/giu,
  ([, hour = '', minute = ''], choices) =>
    isTime(hour, minute) ? readTime(hour, minute, choices) : undefined,
);

/** `24/24`, `24/24h`, `24/7`. */
export const roundTheClock = byPattern(
  'time',
  /(?<![\d/])24[h]?\/(24|7)(?:[ \u00A0]?h(?!\p{L}))?(?![\p{L}\d/])/gu,
  (match, choices) => {
    const [written, hours = ''] = match;
    const said = `hai mươi tư trên ${cardinal(hours, choices)}`;
    return written.endsWith('h') ? `${said} giờ` : said;
  },
);

/** `30'`, `45’` behind a number of minutes. */
export const minuteSigns = byPattern(
  'time',
  /(?<=(?<![\d.,])\d{1,3})['’′](?![\p{L}\d'’′])/gu,
  (match) => (/["“‘']\d{1,3}$/u.test(textBefore(match)) ? undefined : 'phút'),
);
