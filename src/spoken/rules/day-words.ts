import { cardinal, type NumberChoices } from '../numbers/cardinal.ts';
import type { SpokenChoices } from '../spoken-options.ts';

export const monthName = (month: string, choices: NumberChoices): string =>
  Number(month) === 4 ? 'tư' : cardinal(month, choices);

export const isDay = (day: string): boolean => Number(day) >= 1 && Number(day) <= 31;
export const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

/** Movements are named after days: `đợt ba tháng hai`. */
const isMovement = /(?:đợt|phong trào|thi đua) $/iu;

export const endsInDay = /(?:ngày|hôm)(?: mùng)? $/iu;

/** `các ngày 6, 7 và 8/3`: days without a month of their own share one `ngày`. */
const sharesDay = /ngày \d{1,2}(?:, \d{1,2})*(?:,| và|, và) $/iu;

/** `mùng` before the days up to the tenth, by choice; never a second time. */
export const dayName = (day: string, before: string, choices: SpokenChoices): string => {
  const said = cardinal(day, choices);
  const { mung } = choices;
  if (Number(day) > 10 || mung === 'never' || /(?:mùng|mồng) $/iu.test(before)) return said;
  return mung === 'always' || ![endsInDay, sharesDay, isMovement].some((form) => form.test(before))
    ? `mùng ${said}`
    : said;
};

export const yearName = (year: string | undefined, choices: SpokenChoices): string => {
  if (year === undefined) return '';
  return ` năm ${cardinal(year.length === 2 ? `20${year}` : year, choices)}`;
};

export const readDay = (
  [day, month, year]: readonly [string, string, (string | undefined)?],
  before: string,
  choices: SpokenChoices,
): string =>
  `${dayName(day, before, choices)} tháng ${monthName(month, choices)}${yearName(year, choices)}`;

export const year = String.raw`(?:1[0-9]|20)\d\d`;
export const ends = String.raw`(?![\p{L}\d]|[/.,-]\d)`;
export const starts = String.raw`(?<![\p{L}\d]|\d[/.,-])`;
export const dash = String.raw`[ \u00A0]?[-–—][ \u00A0]?`;
