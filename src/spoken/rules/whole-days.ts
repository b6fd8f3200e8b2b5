import { byPattern, textBefore, textBehind, type Reading } from '../spoken-rule.ts';
import {
  isDay,
  isMonth,
  endsInDay,
  dayName,
  readDay,
  year,
  ends,
  starts,
  dash,
} from './day-words.ts';

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

/** `12/3/2020`, `12.3.2020`, `12-3-2020`, `2 - 9 - 1945`. */
export const wholeDates = byPattern(
  'date',
  new RegExp(
    String.raw`(?<![\p{L}\d]|\d[/.,]|(?<!\d{4})(?<=\d)-)(\d{1,2})([/.-]| [/-] )(\d{1,2})\2(${year})(?![\p{L}\d]|[/.]\d)`,
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
