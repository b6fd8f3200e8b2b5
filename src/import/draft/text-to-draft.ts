import type { BlockContent } from 'mdast';
import { withOwnLetters } from '../../encoding/own-letters.ts';
import { cleanLine } from './clean-text.ts';
import { convertUnmarked } from './convert-unmarked.ts';
import { noMetadata, type Draft } from './draft.ts';
import { phrasingOf } from './spans.ts';

/** Reads plain text: each line that is not empty is a paragraph. */
export const textToDraft = (text: string): Draft => ({
  form: 'text',
  blocks: withOwnLetters(text)
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map((line) => cleanLine(convertUnmarked(line)))
    .filter((line) => line !== '')
    .map((line): BlockContent => ({ type: 'paragraph', children: phrasingOf([{ text: line }]) })),
  footnotes: [],
  images: [],
  notes: [],
  witness: [],
  metadata: noMetadata,
});
