import type { DocxParts } from '../unpack-docx.ts';
import { relationsOf } from '../word-parts.ts';
import { allNamed, childrenOf, parseXml, wordsOf } from '../word-xml.ts';
import type { Losses } from './losses.ts';

/** A number alone is that of the page. */
const pageNumber = /^[-–—\s]*(?:trang\s*)?\d{0,4}(?:\s*\/\s*\d+)?[-–—\s]*$/iu;

/** Tells the words and pictures at the top and bottom of the pages, which belong to no article. */
export const tellMargins = (parts: DocxParts, main: string, losses: Losses): void => {
  for (const { type, target } of relationsOf(parts, main).values()) {
    if (type !== 'header' && type !== 'footer') continue;
    const nodes = parseXml(parts.get(target));
    const words = allNamed(nodes, type === 'header' ? 'w:hdr' : 'w:ftr')
      .flatMap(childrenOf)
      .map(wordsOf)
      .filter((text) => text !== '')
      .join(' / ');
    if (!pageNumber.test(words)) losses.add(type, words);
    if (allNamed(nodes, 'a:blip').length > 0) losses.addWritten(type, 'có ảnh');
  }
};
