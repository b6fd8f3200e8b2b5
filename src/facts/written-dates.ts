/** Something in a text that was meant as a date, whether or not the day exists. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number | undefined;
  /** Words such as `ngày`, or a year, show that it is a date; `31/4` alone may be anything. */
  readonly isCertain: boolean;
}

const separated =
  /(?=\d)(?<![\p{L}\d/.,])(\d{1,2})([/.-])(\d{1,2})(?:\2((?:19|20)\d\d))?(?![\p{L}\d/]|[.,]\d|-\p{L})/gu;

const monthNames: ReadonlyMap<string, number> = new Map(
  ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'].map(
    (name, index) => [name, index + 2],
  ),
);
const spelled =
  /(?=\d)(?<![\p{L}\d/.,]|\p{L}-)(\d{1,2})\s+tháng\s+(\d{1,2}|mười một|mười hai|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?:(?:\s*,?\s+năm\s+|\s*[/.-]\s*)((?:19|20)\d\d))?(?![\p{L}\d])/giu;

/** The words before a date, possibly with other days of a list: `các ngày 29, 30 và 31/4`. */
const dayWords =
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|mùng|mồng)\s+(?:\d{1,2}(?:[/.-]\d{1,2})?\s*(?:,|-|–|và|đến|tới)\s*(?:ngày\s+)?){0,6}$/iu;

/** Days of the lunar calendar are different: `30/2 âm lịch`. */
const lunarBehind =
  /^[^.;\n]{0,25}?(?:âm lịch|(?<!\p{L})ÂL(?!\p{L})|(?<!\p{L})năm\s+(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\s\p{Lu})/u;
const lunarBefore = /(?:âm lịch|mùng|mồng|rằm)[^.;\n\d]{0,20}$/iu;

const isLunar = (prose: string, start: number, end: number): boolean =>
  lunarBehind.test(prose.slice(end, end + 45)) ||
  lunarBefore.test(prose.slice(Math.max(0, start - 40), start));

const before = (prose: string, start: number): string =>
  prose.slice(Math.max(0, start - 50), start);

const separatedDates = (prose: string): WrittenDate[] =>
  [...prose.matchAll(separated)].map(
    ({ 0: written, 1: day, 2: sign, 3: month, 4: year, index }) => {
      const isNamed = dayWords.test(before(prose, index));
      const isInCalendar = Number(day) <= 31 && Number(month) <= 12;
      /** `ngày 10-15` is a range of days, `sáng 8.30` is a time. */
      const isDate =
        isInCalendar ||
        (/ngày\s$/iu.test(before(prose, index)) && (sign === '/' || year !== undefined));
      return {
        start: index,
        end: index + written.length,
        day: Number(day),
        month: Number(month),
        year: year === undefined ? undefined : Number(year),
        isCertain: isDate && (isNamed || year !== undefined),
      };
    },
  );

const spelledDates = (prose: string): WrittenDate[] =>
  prose.includes('tháng')
    ? [...prose.matchAll(spelled)].map(({ 0: written, 1: day, 2: month = '', 3: year, index }) => ({
        start: index,
        end: index + written.length,
        day: Number(day),
        month: monthNames.get(month.toLowerCase()) ?? Number(month),
        year: year === undefined ? undefined : Number(year),
        /** `1-0 tháng 6 năm 1997` is a score. */
        isCertain: (year !== undefined && Number(day) > 0) || dayWords.test(before(prose, index)),
      }))
    : [];

/** All solar dates in a text, sorted by position. */
export const writtenDates = (prose: string): WrittenDate[] =>
  [...separatedDates(prose), ...spelledDates(prose)]
    .filter(({ start, end }) => !isLunar(prose, start, end))
    .toSorted((a, b) => a.start - b.start);
