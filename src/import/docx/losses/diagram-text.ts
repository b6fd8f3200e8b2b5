import { allNamed, parseXml, wordsOf } from '../word-xml.ts';
import type { DocxParts } from '../unpack-docx.ts';

/** The texts of a SmartArt diagram, one for each of its shapes. */
export const diagramText = (parts: DocxParts, part: string | undefined): string[] =>
  allNamed(parseXml(parts.get(part ?? '')), 'dgm:t')
    .map(wordsOf)
    .filter((text) => text !== '');
