import { foldText, isAllCapitals, shortened } from '../draft/clean-text.ts';
import type { ArticleDate } from '../guess/guess-date.ts';
import type { relatedEntries } from '../guess/guess-related.ts';
import type { Guess } from '../guess/guess.ts';
import { sure, unsure, type Note } from './note.ts';
import type { Parts } from '../guess/sort-lines.ts';

/* A note about a field for the editor: `field: value; origin`. */

const noteOn = (field: string, shown: string, { from, isUnsure }: Guess<unknown>): Note =>
  (isUnsure ? unsure : sure)(`${field}: ${shown}; ${from}`);

export const titleNotes = (chosen: Guess<string>, { title }: Parts): Note[] => {
  const { value, isUnsure } = chosen;
  const isOther = title !== undefined && !isUnsure && foldText(title.text) !== foldText(value);
  return [
    noteOn('title', `"${value}"`, chosen),
    ...(isAllCapitals(value)
      ? [unsure('title: tiêu đề viết toàn chữ hoa; viết lại bằng chữ thường')]
      : []),
    ...(isOther
      ? [unsure(`Dòng "${shortened(title.text, 120)}" được coi là tiêu đề cũ và đã bỏ khỏi bài.`)]
      : []),
  ];
};

export const dateNote = (guess: Guess<ArticleDate>): Note => {
  const { date, sortDay } = guess.value;
  return noteOn(
    'date',
    sortDay === undefined ? date : `${date}, xếp theo sortDay ${sortDay}`,
    guess,
  );
};

export const categoryNote = (guess: Guess<string>): Note => noteOn('category', guess.value, guess);

export const unitNote = (guess: Guess<readonly string[]>): Note =>
  guess.value.length > 0
    ? noteOn('unit', guess.value.join(', '), guess)
    : unsure(
        'unit: không thấy tên đơn vị nào có trong sổ; nếu bài nói về một đơn vị, thêm dòng unit',
      );

export const misspellingNote = ({ wrong, right }: { wrong: string; right: string }): Note =>
  unsure(`Trong bài viết "${wrong}"; tên trong sổ đơn vị là "${right}".`);

export const bylineNote = (byline: string | undefined, isName: boolean): Note => {
  if (byline === undefined) {
    return unsure('byline: không thấy dòng nguồn (T/h: …, Tin, bài: …); thêm nếu có');
  }
  return isName
    ? unsure(`byline: "${byline}"; đoán từ dòng cuối bài`)
    : sure(`byline: "${byline}"`);
};

export const relatedNotes = ({ entries, undated }: ReturnType<typeof relatedEntries>): Note[] => {
  const here = entries.filter((entry) => typeof entry === 'string').length;
  const share = here === 0 ? 'chưa bài nào có trên trang này' : `${here} bài đã có trên trang này`;
  return [
    ...(entries.length > 0 ? [sure(`related: ${entries.length} bài, ${share}`)] : []),
    ...undated.map((title) =>
      unsure(
        `related: bài "${shortened(title, 120)}" không ghi ngày, hoặc ghi ngày không có thật, nên chưa đưa vào danh sách`,
      ),
    ),
  ];
};
