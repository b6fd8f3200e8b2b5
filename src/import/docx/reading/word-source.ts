import type { Element } from 'domhandler';
import type { DraftImage } from '../../draft/draft.ts';
import type { ListLabels } from '../numbering/list-labels.ts';
import type { Losses } from '../losses/losses.ts';
import type { DocxParts } from '../unpack-docx.ts';
import type { Relations } from '../word-parts.ts';
import type { WordStyles } from '../word-styles.ts';

/** What the reading of a text needs to know: the body of a document, or its footnotes. */
export interface WordSource {
  readonly parts: DocxParts;
  readonly relations: Relations;
  readonly styles: WordStyles;
  readonly labels: ListLabels;
  /** Comments by their ids, with the text that each is about. */
  readonly comments: ReadonlyMap<string, string>;
  readonly losses: Losses;
  /** The pictures of the whole document; a picture's place in it is its number. */
  readonly images: DraftImage[];
}

/** Adds a picture; returns its number. */
export const addImage = (
  { parts, relations, images }: WordSource,
  id: string | undefined,
): number => {
  const relation = relations.get(id ?? '');
  const bytes = relation && !relation.isOutside ? parts.get(relation.target) : undefined;
  return images.push(bytes ? { bytes } : { missing: 'ảnh nằm ngoài tệp Word, hoặc quá lớn' }) - 1;
};

/** A text that Word shows beside a paragraph: a text box, or letters drawn as a picture. */
export interface TextBox {
  readonly content: readonly Element[];
  /** Instead of a content. */
  readonly text?: string;
  /** Whether it is the only text beside a picture, which it then describes. */
  readonly isCaption: boolean;
}
