import type { ArticleFields, FieldComments } from '../write/article-file.ts';
import type { Draft } from '../draft/draft.ts';
import {
  bylineNote,
  categoryNote,
  dateNote,
  misspellingNote,
  relatedNotes,
  titleNotes,
  unitNote,
} from '../notes/field-notes.ts';
import { foldText } from '../draft/clean-text.ts';
import { guessCategory } from './guess-category.ts';
import { guessDate, type ArticleDate } from './guess-date.ts';
import { relatedEntries } from './guess-related.ts';
import { guessUnits, misspellingsIn } from './guess-units.ts';
import type { Guess } from './guess.ts';
import type { ImportContext } from '../import-context.ts';
import type { Note } from '../notes/note.ts';
import { OperationError } from '../../operation/operation-error.ts';
import type { Parts } from './sort-lines.ts';

/** The front matter of an article; each field is a guess or was given by the editor. */
export interface GuessedFields {
  readonly fields: ArticleFields;
  readonly comments: FieldComments;
  readonly date: ArticleDate;
  readonly notes: readonly Note[];
}

const said = <Value>(value: Value | undefined): Guess<Value> | undefined =>
  value === undefined ? undefined : { value, from: 'do bạn ghi' };

const commentOf = ({ from, isUnsure }: Guess<unknown>): string | undefined =>
  isUnsure ? from : undefined;

const nameOnly = (fileName: string): string =>
  fileName
    .replace(/\.[^.]+$/u, '')
    .replaceAll(/[-_\s]+/gu, ' ')
    .trim() || 'Bài chưa có tiêu đề';

const guessTitle = ({ title }: Parts, fileName: string): Guess<string> =>
  title === undefined
    ? {
        value: nameOnly(fileName),
        from: 'không thấy tiêu đề trong tệp, tạm lấy tên tệp',
        isUnsure: true,
      }
    : {
        value: title.text,
        from: title.isStated ? 'tệp ghi là tiêu đề' : 'đoán: dòng đứng trên nội dung bài',
        isUnsure: !title.isStated,
      };

const textIn = ({ body }: Parts): string => body.map(({ text }) => text).join('\n');

const dateOf = (
  draft: Draft,
  parts: Parts,
  { overrides, now }: ImportContext,
): Guess<ArticleDate> =>
  said(overrides.date) ??
  guessDate({
    published: draft.metadata.published,
    around: parts.dateLines,
    text: textIn(parts),
    related: parts.related.map(({ date }) => date).filter((day) => day !== undefined),
    now,
  });

/** The most entries that a list of related articles can reasonably have. */
const mostRelated = 20;

const relatedOf = (parts: Parts, title: string, { content }: ImportContext) =>
  relatedEntries(
    parts.related.filter((line) => foldText(line.title) !== foldText(title)).slice(0, mostRelated),
    content.articles,
  );

/** A longer value is not a line of front matter, even in a malicious file. */
const longestLine = 300;

const oneOrMore = (ids: readonly string[]): string | readonly string[] | undefined =>
  ids.length > 1 ? ids : ids[0];

/**
 * Guesses the front matter of an article whose parts are known.
 *
 * @param fileName used for the title if there is no other source
 * @throws OperationError `IMPORT_…` if the site has no category
 */
export const guessFields = (
  draft: Draft,
  parts: Parts,
  fileName: string,
  context: ImportContext,
): GuessedFields => {
  const { content, overrides } = context;
  const title = said(overrides.title) ?? guessTitle(parts, fileName);
  const date = dateOf(draft, parts, context);
  const units = guessUnits(title.value, textIn(parts), content.units);
  const category =
    said(overrides.category) ??
    guessCategory(parts.above, draft.metadata.section, content, units.value);
  if (!category) throw new OperationError('IMPORT_NO_CATEGORY', {});
  const byline = parts.bylines.join('; ').slice(0, longestLine) || undefined;
  const related = relatedOf(parts, title.value, context);
  return {
    date: date.value,
    fields: {
      title: title.value.slice(0, longestLine),
      date: date.value.date,
      sortDay: date.value.sortDay,
      category: category.value,
      unit: oneOrMore(units.value),
      byline,
      related: related.entries,
    },
    comments: {
      title: commentOf(title),
      date: commentOf(date),
      category: commentOf(category),
      unit: commentOf(units),
      byline: parts.isBylineName ? 'đoán từ dòng cuối bài' : undefined,
    },
    notes: [
      ...titleNotes(title, parts),
      dateNote(date),
      categoryNote(category),
      unitNote(units),
      ...misspellingsIn(textIn(parts), content.units).map(misspellingNote),
      bylineNote(byline, parts.isBylineName),
      ...relatedNotes(related),
    ],
  };
};
