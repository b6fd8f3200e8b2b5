import type { ArticleDraft } from '../new-article/article-draft.ts';
import type { Choices } from '../new-article/choices.ts';
import { readCategory, readUnit } from '../new-article/read-choice.ts';
import { readDate } from '../new-article/read-date.ts';
import { readTitle } from '../new-article/read-title.ts';
import type { Reading } from '../new-article/reading.ts';
import { OperationError } from '../operation/operation-error.ts';

/** The options for a new article, as typed. */
export interface ArticleFlags {
  readonly title?: string;
  readonly category?: string;
  readonly unit?: readonly string[];
  readonly date?: string;
}

const read = (flag: string, reading: Reading<string>): string => {
  if ('value' in reading) return reading.value;
  throw new OperationError('USAGE_VALUE', { option: flag, reason: reading.fault });
};

/** @throws OperationError `USAGE_…` if a value is not valid */
export const givenBy = (
  { title, category, unit, date }: ArticleFlags,
  { categories, units }: Choices,
): Partial<ArticleDraft> => ({
  ...(title !== undefined && { title: read('--title', readTitle(title)) }),
  ...(category !== undefined && {
    category: read('--category', readCategory(category, categories)),
  }),
  ...(unit !== undefined && {
    units: [...new Set(unit.map((each) => read('--unit', readUnit(each, units))))],
  }),
  ...(date !== undefined && { date: read('--date', readDate(date)) }),
});
