import { cardinal, type NumberChoices } from '../numbers/cardinal.ts';
import type { SpokenChoices } from '../spoken-options.ts';
import { byPattern, textBefore, textBehind, type Reading } from '../spoken-rule.ts';
import { countedNoun, dividedNoun } from './counted-nouns.ts';

export const monthName = (month: string, choices: NumberChoices): string =>
  Number(month) === 4 ? 'tư' : cardinal(month, choices);

const isDay = (day: string): boolean => Number(day) >= 1 && Number(day) <= 31;
const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

/** Movements are named after days: `đợt ba tháng hai`. */
const isMovement = /(?:đợt|phong trào|đợt thi đua) $/iu;

const endsInDay = /(?:ngày|hôm)(?: mùng)? $/iu;

/** `mùng` before the days up to the tenth, by choice; never a second time. */
const dayName = (day: string, before: string, choices: SpokenChoices): string => {
  const said = cardinal(day, choices);
  const { mung } = choices;
  if (Number(day) > 10 || mung === 'never' || /(?:mùng|mồng) $/iu.test(before)) return said;
  return mung === 'always' || !(endsInDay.test(before) || isMovement.test(before))
    ? `mùng ${said}`
    : said;
};

const yearName = (year: string | undefined, choices: SpokenChoices): string => {
  if (year === undefined) return '';
  return ` năm ${cardinal(year.length === 2 ? `20${year}` : year, choices)}`;
};

const readDay = (
  [day, month, year]: readonly [string, string, (string | undefined)?],
  before: string,
  choices: SpokenChoices,
): string =>
  `${dayName(day, before, choices)} tháng ${monthName(month, choices)}${yearName(year, choices)}`;

const year = String.raw`(?:1[0-9]|20)\d\d`;
const ends = String.raw`(?![\p{L}\d]|[/.,-]\d)`;
const starts = String.raw`(?<![\p{L}\d]|\d[/.,-])`;
const dash = String.raw`[ \u00A0]?[-–—][ \u00A0]?`;

/** A day in brackets is said as an addition: `sáng nay (6/3)`. */
const inBrackets = (said: string, behind: string): string =>
  `, ${said}${/^[ \u00A0]*\p{L}/u.test(behind) ? ',' : ''}`;

export const daysInBrackets = byPattern(
  'date',
  new RegExp(String.raw`[ \u00A0]?\((?:ngày )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](${year}))?\)`, 'gu'),
  (match, choices) => {
    const [, day = '', month = '', inYear] = match;
    if (!isDay(day) || !isMonth(month)) return undefined;
    if (/(?:phần \p{L}+|tỷ lệ|tỉ lệ|đạt|nửa|số \p{L}+) ?$/iu.test(textBefore(match)))
      return undefined;
    const said = readDay([day, month, inYear], 'ngày ', choices);
    if (textBefore(match).trim() === '') return `(ngày ${said})`;
    return inBrackets(`ngày ${said}`, textBehind(match));
  },
);

/** `11–12/3/2020`: both days in one month. */
export const daysOfOneMonth = byPattern(
  'date',
  new RegExp(
    String.raw`${starts}(\d{1,2})${dash}(\d{1,2})(?:/(\d{1,2})(?:/(${year}))?|\.(\d{1,2})\.(${year})|-(\d{1,2})-(${year}))${ends}`,
    'gu',
  ),
  (match, choices) => {
    const [, from = '', to = '', slashed, slashedYear, dotted, dottedYear, dashed, dashedYear] =
      match;
    const month = slashed ?? dotted ?? dashed ?? '';
    const inYear = slashedYear ?? dottedYear ?? dashedYear;
    if (!isDay(from) || !isDay(to) || !isMonth(month) || Number(from) >= Number(to)) {
      return undefined;
    }
    const before = textBefore(match);
    const first = dayName(from, before, choices);
    /** `hai ngày 11-12/3` are the two days, not the time between. */
    const areTwo = /(?:(?:hai|2|02|các|những) ngày|ngày đêm) $/iu.test(before);
    if (areTwo && Number(to) - Number(from) === 1) {
      return `${first} và ${readDay([to, month, inYear], 'ngày ', choices)}`;
    }
    const word = endsInDay.test(before) ? 'đến ngày' : 'đến';
    const second = readDay([to, month, inYear], word === 'đến' ? '' : 'ngày ', choices);
    return `${first} ${word} ${second}`;
  },
);

/** `1/4–30/6/2020`, `từ 28/9 - 2/10`. */
export const daysOfTwoMonths = byPattern(
  'date',
  new RegExp(
    String.raw`${starts}(\d{1,2})/(\d{1,2})(?:/(${year}))?${dash}(\d{1,2})/(\d{1,2})(?:/(${year}))?${ends}`,
    'gu',
  ),
  (match, choices) => {
    const [, day = '', month = '', inYear, toDay = '', toMonth = '', toYear] = match;
    if (![day, toDay].every(isDay) || ![month, toMonth].every(isMonth)) return undefined;
    const before = textBefore(match);
    const word = endsInDay.test(before) ? 'đến ngày' : 'đến';
    return `${readDay([day, month, inYear], before, choices)} ${word} ${readDay(
      [toDay, toMonth, toYear],
      word === 'đến' ? '' : 'ngày ',
      choices,
    )}`;
  },
);

/** `12/3/2020`, `12.3.2020`, `12-3-2020`, `2/9/1945`. */
export const wholeDates = byPattern(
  'date',
  new RegExp(
    String.raw`(?<![\p{L}\d]|\d[/.,]|(?<!\d{4})(?<=\d)-)(\d{1,2})([/.-])(\d{1,2})\2(${year})(?![\p{L}\d]|[/.]\d)`,
    'gu',
  ),
  (match, choices) => {
    const [, day = '', , month = '', inYear] = match;
    return isDay(day) && isMonth(month)
      ? readDay([day, month, inYear], textBefore(match), choices)
      : undefined;
  },
);

/** `12/3/20` behind a word for days. */
export const shortYears = byPattern(
  'date',
  new RegExp(String.raw`${starts}(\d{1,2})/(\d{1,2})/(\d\d)${ends}`, 'gu'),
  (match, choices): Reading | undefined => {
    const [, day = '', month = '', inYear] = match;
    return isDay(day) && isMonth(month)
      ? {
          spoken: readDay([day, month, inYear], textBefore(match), choices),
          doubt: 'date-or-number',
        }
      : undefined;
  },
);

/** `2020-03-12`, as machines write. */
export const machineDates = byPattern(
  'date',
  new RegExp(String.raw`${starts}(${year})-(\d\d)-(\d\d)${ends}`, 'gu'),
  (match, choices) => {
    const [, inYear, month = '', day = ''] = match;
    return isDay(day) && isMonth(month)
      ? readDay([day, month, inYear], textBefore(match), choices)
      : undefined;
  },
);

/** Words that only a day can follow, possibly with other days of a list between. */
const certain =
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|nay|qua|mùng|mồng|đợt|dịp|lễ|tết|quốc khánh|phụ nữ|lao động|thầy thuốc việt nam|nhà giáo việt nam|nhà giáo|liệt sĩ|kỷ niệm|chào mừng|thiếu nhi|giải phóng|phong trào|rạng sáng|khai mạc|bế mạc|tức|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)[ \u00A0,(]{1,2}(?:(?:ngày )?\d{1,2}(?:[/.-]\d{1,2})?(?:[/.-](?:19|20)\d\d)?[ \u00A0]?(?:,|-|–|và|đến|tới|hoặc)[ \u00A0](?:hết )?(?:ngày )?){0,6}$/iu;
/** The first day of a range precedes: `từ 28/3 đến 2/4`. */
const fromADay =
  /(?<!\p{L})từ (?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?,? (?:đến|tới|và)(?: hết)?(?: ngày)? $/iu;
const notMonths = /(?:số|thứ (?:hai|ba|tư|năm|sáu|bảy)|quý|tuần|tháng|lần|trong) $/iu;
const possible =
  /(?<!\p{L})(?:từ|đến|tới|hết|trước|sau|vào|tính đến|và|kể từ|hồi|cuối|đầu)[ \u00A0]$/iu;
const share =
  /(?:ngách|hẻm|kiệt|ngõ|số nhà|nhà số|số|tỷ lệ|tỉ lệ|đạt|số phiếu|chiếm|có|được|với|gần|hơn|trên|khoảng|quá|là|bằng) $/iu;
/** A day at the other end of a range: `từ 1/4 đến 30/6`. */
const toADay =
  /^[ \u00A0](?:đến|tới)(?: hết)?(?: ngày)?[ \u00A0](?:1[3-9]|[23]\d)\/(?:\d|1[0-2])(?!\d)/u;

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
    String.raw`(?<=(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|nay|nay,|qua|qua,|mai|mai,|mùng|mồng|đợt|dịp|lễ|phong trào|vào|ngày \d{1,2}(?:[.-]\d{1,2})?(?:, \d{1,2}){0,4}(?:,| và| đến| tới)(?: ngày)?)[ \u00A0])(\d{1,2})[.-](\d{1,2})${ends}`,
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

/** `tháng 3/2020`, `3/2020`, `tháng 3-2020`. */
export const months = byPattern(
  'date',
  new RegExp(
    String.raw`(?<=(tháng )?)(?:${starts}(\d{1,2})/(${year})|(?<=tháng )(\d{1,2})[ \u00A0]?[-.][ \u00A0]?(${year}))(?![\p{L}\d]|[/.-]\d)`,
    'giu',
  ),
  (match, choices) => {
    const month = match[2] ?? match[4] ?? '';
    if (!isMonth(month)) return undefined;
    const said = monthName(month, choices) + yearName(match[3] ?? match[5], choices);
    return /(?:tháng|quý) $/iu.test(textBefore(match)) || notMonths.test(textBefore(match))
      ? said
      : `tháng ${said}`;
  },
);

/** `tháng 3–4`, `từ tháng 3-5/2020`. */
export const monthRanges = byPattern(
  'date',
  new RegExp(String.raw`(?<=tháng )(\d{1,2})${dash}(\d{1,2})(?:/(${year}))?${ends}`, 'giu'),
  ([, from = '', to = '', inYear], choices) =>
    isMonth(from) && isMonth(to)
      ? `${monthName(from, choices)} đến tháng ${monthName(to, choices)}${yearName(inYear, choices)}`
      : undefined,
);

/** `tháng 4`, `mùng 6 tháng 3`: the fourth month has its own word. */
export const monthNumbers = byPattern(
  'date',
  /(?<=tháng )0?(\d{1,2})(?![\p{L}\d]|[.,/-]\d)/giu,
  ([, month = ''], choices) => (isMonth(month) ? monthName(month, choices) : undefined),
);

/** `ngày 3 tháng 2`: `mùng` by choice. */
export const dayNumbers = byPattern(
  'date',
  /(?<=ngày )0?([1-9]|10)(?=[ \u00A0]tháng[ \u00A0])/giu,
  (match, choices) => dayName(match[1] ?? '', textBefore(match), choices),
);
