import type { BlockContent, FootnoteDefinition } from 'mdast';
import { articleFile } from './article-file.ts';
import { blocksToMarkdown } from '../draft/blocks-to-markdown.ts';
import { bodyNotes } from '../notes/body-notes.ts';
import type { Draft } from '../draft/draft.ts';
import { numberFootnotes } from '../html/footnotes.ts';
import type { GuessedFields } from '../guess/guess-fields.ts';
import type { Line } from '../guess/line.ts';
import { unsure, type Note } from '../notes/note.ts';
import { placeImages } from './place-images.ts';
import type { PlannedFile } from './planned-file.ts';
import { OperationError } from '../../operation/operation-error.ts';

/** An article without its file name. */
export interface ComposedArticle {
  readonly text: string;
  readonly images: readonly PlannedFile[];
  readonly notes: readonly Note[];
}

/** The parts of an article. */
export interface ArticleParts {
  readonly guessed: GuessedFields;
  readonly standfirst: Line | undefined;
  readonly body: readonly Line[];
  /** Whether an editor must still write the title. */
  readonly lacksTitle: boolean;
}

const textOf = (
  { guessed, standfirst }: ArticleParts,
  blocks: readonly BlockContent[],
  footnotes: readonly FootnoteDefinition[],
  mustFill: boolean,
): string =>
  articleFile(
    { ...guessed.fields, standfirst: standfirst?.text, draft: true },
    {
      ...guessed.comments,
      standfirst: 'đoán: đoạn mở đầu in đậm',
      draft: mustFill
        ? 'bài còn chỗ phải điền; điền xong, đọc lại rồi xóa dòng này'
        : 'bài mới nhập; đọc lại rồi xóa dòng này để đăng',
    },
    blocksToMarkdown(blocks, footnotes),
  );

/**
 * Puts together an article's file. It is always a draft: an editor reads it before it is published.
 *
 * @param nextImagePath a free path below the content folder for the next picture with a file
 * extension
 * @throws OperationError `IMPORT_…` if there is no text
 */
export const composeArticle = (
  parts: ArticleParts,
  draft: Draft,
  nextImagePath: (ending: string) => string,
): ComposedArticle => {
  const { guessed, standfirst, body, lacksTitle } = parts;
  const images = placeImages(body, draft.images, nextImagePath);
  const { blocks, footnotes } = numberFootnotes(images.blocks, draft.footnotes);
  if (blocks.length === 0) throw new OperationError('IMPORT_NO_TEXT', {});
  const mustFill = images.lacksAlt || lacksTitle;
  return {
    text: textOf(parts, blocks, footnotes, mustFill),
    images: images.files,
    notes: [
      ...guessed.notes,
      ...(standfirst ? [unsure('standfirst: lấy đoạn in đậm ở đầu bài làm sapô')] : []),
      ...images.notes.map(unsure),
      ...bodyNotes(blocks, footnotes.length),
      unsure(
        mustFill
          ? 'draft: bài để nháp vì còn chỗ phải điền; điền xong, đọc lại rồi xóa dòng draft: true'
          : 'draft: bài nhập vào luôn để nháp; đọc lại rồi xóa dòng draft: true để đăng',
      ),
    ],
  };
};
