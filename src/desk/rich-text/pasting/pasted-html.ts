import { parseDocument } from 'htmlparser2';
import type { Node } from 'prosemirror-model';
import { blocksToMarkdown } from '../../../import/draft/blocks-to-markdown.ts';
import { readFootnotes } from '../../../import/html/footnotes.ts';
import { readBlocks, type Pictures } from '../../../import/html/read-blocks.ts';
import { readMarkdown } from '../reading/read-markdown.ts';

/** Pictures on other sites are not taken over; those of a file come as files. */
const noPictures: Pictures = { take: () => undefined };

/** Pasted elements, from Word or a web page, as a document: by the rules of the import. */
export const pastedHtml = (html: string): Node => {
  const { children } = parseDocument(html);
  const blocks = readBlocks(children, noPictures);
  return readMarkdown(blocksToMarkdown(blocks, readFootnotes(children))).doc;
};
