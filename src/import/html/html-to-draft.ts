import { parseDocument } from 'htmlparser2';
import type { Draft } from '../draft/draft.ts';
import { readFootnotes } from './footnotes.ts';
import { HtmlImages, type ReadBeside } from './html-images.ts';
import { htmlText } from './html-text.ts';
import { pageMetadata } from './page-metadata.ts';
import { readBlocks } from './read-blocks.ts';

/** Reads a saved page with all of its text, including menus; the article is found later. */
export const htmlToDraft = async (bytes: Uint8Array, readBeside: ReadBeside): Promise<Draft> => {
  const { children } = parseDocument(htmlText(bytes));
  const images = new HtmlImages();
  const blocks = readBlocks(children, images);
  return {
    form: 'html',
    blocks,
    footnotes: readFootnotes(children),
    images: await images.read(readBeside),
    notes: [],
    witness: [],
    metadata: pageMetadata(children),
  };
};
