import { heightOf } from '../articles/sheet-type.ts';

/** In points, largest first. */
const sizes = [24, 21, 18, 15, 13] as const;

/** How much of a week is on one sheet. */
export interface WeekFit {
  /** The size of the body type, in points. */
  readonly typeSize: (typeof sizes)[number];
  /** How many articles, from the first one on, have their standfirst on the sheet. */
  readonly withStandfirst: number;
  /** Whether not even all titles fit, or not in every font: the sheet shows as many as fit. */
  readonly isLong: boolean;
}

/** What is printed of an article. */
interface WeekArticle {
  readonly title: string;
  readonly standfirst: string | undefined;
}

/** Millimetres of A4 within its margins, without the heading, the QR code and a reserve. */
const roomFor = (scale: number): number => 262 - 57 - 30 * scale;

/** The height of what is printed, at the sizes of `layouts/kinds/week-sheet.css`. */
const heightWith = (
  articles: readonly WeekArticle[],
  withStandfirst: number,
  scale: number,
): number => {
  const line = 7.4 * scale;
  const bold = { letters: 57 / scale, line, gap: 0 };
  const body = { letters: 62 / scale, line, gap: 1 };
  return articles.reduce(
    (sum, { title, standfirst }, index) =>
      sum +
      heightOf(title, bold) +
      0.85 * line +
      (index < withStandfirst ? heightOf(standfirst, body) : 0) +
      4,
    0,
  );
};

/**
 * The largest type in which every title and standfirst fits; then, in the smallest type, all titles
 * with as many standfirsts as fit.
 *
 * @param articles in the order of the sheet
 */
export const fitWeek = (articles: readonly WeekArticle[]): WeekFit => {
  const fits = (count: number, size: number): boolean =>
    heightWith(articles, count, size / 15) <= roomFor(size / 15);
  const all = articles.length;
  const typeSize = sizes.find((size) => fits(all, size));
  if (typeSize !== undefined) return { typeSize, withStandfirst: all, isLong: false };
  const fewer = articles.map((_article, index) => all - index - 1).find((count) => fits(count, 13));
  return { typeSize: 13, withStandfirst: fewer ?? 0, isLong: fewer === undefined };
};
