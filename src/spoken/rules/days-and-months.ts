import { cardinal } from '../numbers/cardinal.ts';
import { countedNoun, dividedNoun } from './counted-nouns.ts';
import { byPattern, textBefore, textBehind, type Reading } from '../spoken-rule.ts';
import { isDay, isMonth, readDay, ends, starts, dash } from './day-words.ts';

/** Words that only a day can follow, possibly with other days of a list between. */
const certain =
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|nay|qua|mùng|mồng|đợt|thi đua|dịp|lễ|tết|quốc khánh|phụ nữ|lao động|thầy thuốc việt nam|nhà giáo việt nam|nhà giáo|liệt sĩ|kỷ niệm|chào mừng|thiếu nhi|giải phóng|phong trào|rạng sáng|khai mạc|bế mạc|tức|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)[ \u00A0,(]{1,2}(?:(?:ngày )?\d{1,2}(?:[/.-]\d{1,2})?(?:[/.-](?:19|20)\d\d)?[ \u00A0]?(?:,|-|–|và|đến|tới|hoặc)[ \u00A0](?:hết )?(?:ngày )?){0,6}$/iu;
/** The first day of a range precedes: `từ 28/3 đến 2/4`. */
const fromADay =
  /(?<!\p{L})từ (?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?,? (?:đến|tới|và)(?: hết)?(?: ngày)? $/iu;
const possible =
  /(?<!\p{L})(?:từ|đến|tới|hết|trước|sau|vào|tính đến|và|kể từ|hồi|cuối|đầu)[ \u00A0]$/iu;
const share =
  /(?:ngách|hẻm|kiệt|ngõ|số nhà|nhà số|số|tỷ lệ|tỉ lệ|đạt|số phiếu|chiếm|có|được|với|gần|hơn|trên|khoảng|quá|là|bằng) $/iu;
/** A day at the other end of a range: `từ 1/4 đến 30/6`. */
const toADay =
  /^[ \u00A0](?:đến|tới)(?: hết)?(?: ngày)?[ \u00A0](?:1[3-9]|[23]\d)\/(?:\d|1[0-2])(?!\d)/u;

const otherEnd = /^[ \u00A0](?:đến|tới)(?: hết)?(?: ngày)?[ \u00A0](\d{1,2})\/(\d{1,2})(?![\d/])/u;

/** `từ 1/4 đến 5/5`: a range from one month into a later one; parts of a whole would go down. */
const isInLaterMonth = (month: string, before: string, behind: string): boolean => {
  const [, , later = '0'] = otherEnd.exec(behind) ?? [];
  return /(?<!\p{L})từ $/iu.test(before) && Number(later) > Number(month) && Number(later) <= 12;
};

const couldBeDay = (day: string, month: string): boolean => isDay(day) && isMonth(month);

const doubtOf = (day: string, month: string): 'date-or-number' | undefined =>
  Number(day) <= 12 && Number(month) <= 12 ? 'date-or-number' : undefined;

/** `6/3` and `26/3`: a day where the words around it say so, or where it can hardly be a part. */
export const daysAndMonths = byPattern(
  'date',
  new RegExp(String.raw`${starts}(\d{1,2})/(\d{1,2})${ends}`, 'gu'),
  (match, choices): Reading | string | undefined => {
    const [, day = '', month = ''] = match;
    if (!couldBeDay(day, month)) return undefined;
    const before = textBefore(match);
    const behind = textBehind(match);
    const said = readDay([day, month], before, choices);
    if (certain.test(before) || /^[ \u00A0]\(?âm lịch/iu.test(behind)) return said;
    if (countedNoun.test(behind) || dividedNoun.test(behind)) return undefined;
    if (fromADay.test(before)) return { spoken: said, doubt: doubtOf(day, month) };
    if (Number(day) > 12 && Number(day) > Number(month) && !share.test(before)) return said;
    const isUsualPart = Number(day) < Number(month) && Number(month) <= 5;
    if (isInLaterMonth(month, before, behind)) return { spoken: said, doubt: 'date-or-number' };
    if (isUsualPart && !toADay.test(behind) && !/^(?:[.,;)]|$)/u.test(behind)) return undefined;
    return possible.test(before)
      ? { spoken: said, doubt: toADay.test(behind) ? undefined : doubtOf(day, month) }
      : undefined;
  },
);

/** `ngày 6-3`, `sáng 6.3`: other signs than a slash need a word for days. */
export const signedDays = byPattern(
  'date',
  new RegExp(
    String.raw`(?<=(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|nay|nay,|qua|qua,|mai|mai,|mùng|mồng|đợt|thi đua|dịp|lễ|phong trào|vào|ngày \d{1,2}(?:[.-]\d{1,2})?(?:, \d{1,2}){0,4}(?:,| và| đến| tới)(?: ngày)?)[ \u00A0])(\d{1,2})[.-](\d{1,2})${ends}`,
    'giu',
  ),
  (match, choices): Reading | string | undefined => {
    const [, day = '', month = ''] = match;
    if (!couldBeDay(day, month)) return undefined;
    const before = textBefore(match);
    const spoken = readDay([day, month], before, choices);
    const isSequence = Number(month) - Number(day) === 1;
    return isSequence ? { spoken, doubt: 'date-or-number' } : spoken;
  },
);

/** `ngày 10-15`: two days, as no month has this number. */
export const daysWithoutMonth = byPattern(
  'date',
  new RegExp(String.raw`(?<=ngày )(\d{1,2})${dash}(\d{1,2})${ends}`, 'giu'),
  (match, choices) => {
    const [, from = '', to = ''] = match;
    return isDay(from) && isDay(to) && Number(from) < Number(to)
      ? `${cardinal(from, choices)} đến ngày ${cardinal(to, choices)}`
      : undefined;
  },
);

/** `Chiến dịch 30-4`: no range goes down. */
export const daysGoingDown = byPattern(
  'date',
  new RegExp(String.raw`${starts}(1[3-9]|2\d|3[01])-(\d|1[0-2])${ends}`, 'gu'),
  (match, choices) =>
    share.test(textBefore(match)) || countedNoun.test(textBehind(match))
      ? undefined
      : readDay([match[1] ?? '', match[2] ?? ''], textBefore(match), choices),
);
