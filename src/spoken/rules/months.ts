import { byPattern, textBefore } from '../spoken-rule.ts';
import { monthName, isMonth, dayName, yearName, year, ends, starts, dash } from './day-words.ts';

const notMonths = /(?:số|thứ (?:hai|ba|tư|năm|sáu|bảy)|quý|tuần|tháng|lần|trong) $/iu;

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

/** `T7/2020`, `từ T3 đến T5/2021`: only before a year. */
export const monthsByLetter = byPattern(
  'date',
  new RegExp(String.raw`(?<![\p{L}\d])T0?(\d{1,2})[/-](${year})(?![\p{L}\d]|[/.-]\d)`, 'gu'),
  (match, choices) => {
    const [, month = '', inYear] = match;
    if (!isMonth(month)) return undefined;
    const said = monthName(month, choices) + yearName(inYear, choices);
    return /tháng $/iu.test(textBefore(match)) ? said : `tháng ${said}`;
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
