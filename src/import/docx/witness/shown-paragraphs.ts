import type { DocxParts } from '../unpack-docx.ts';
import { mainPart, relationsOf } from '../word-parts.ts';

/** Parts with words that a reader of the document sees, by the types of their relations. */
const seen: ReadonlySet<string> = new Set([
  'footnotes',
  'endnotes',
  'comments',
  'header',
  'footer',
  'chart',
  'diagramData',
]);

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex, number, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });

/** What a paragraph ends with, or what separates words; and the elements whose text is shown. */
const tokens =
  /<(\/?)(w:p|a:p|w:ins|w:del|w:moveFrom|w:moveTo|w:rt|w:tc|w:tab|w:br|w:cr|w:ptab|c:pt|m:num|m:den|m:e|m:sup|m:sub|mc:Choice|mc:Fallback)(?=[\s/>])[^>]*?(\/?)>|<(w:t|w:delText|m:t|a:t|c:v)(?:\s[^>]*)?>([^<]*)<\/\4>|<v:textpath\b[^>]*?\sstring="([^"]*)"/gu;

/**
 * The words of every paragraph of a part, read without any knowledge of Word's structures, so that a
 * fault of the other reading cannot hide here.
 */
const paragraphsIn = (xml: string): string[] => {
  const paragraphs = [''];
  /** A text may be stored in several forms, of which only one is shown: the first is enough. */
  let alternatives = 0;
  for (const [, isEnd, name, , , text, art] of xml.matchAll(tokens)) {
    if (name === 'mc:Fallback') alternatives += isEnd ? -1 : 1;
    if (alternatives > 0) continue;
    if (name === 'w:p' || name === 'a:p') paragraphs.push('');
    const words = text ?? art;
    paragraphs[paragraphs.length - 1] += words === undefined ? ' ' : decoded(words);
  }
  return paragraphs.map((each) => each.trim()).filter((each) => each !== '');
};

/** The words of a document, paragraph by paragraph, as a second witness beside the reader of its text. */
export const shownParagraphs = (parts: DocxParts, main = mainPart(parts)): string[] => {
  const others = [...relationsOf(parts, main).values()].filter(({ type }) => seen.has(type));
  return [main, ...others.map(({ target }) => target)].flatMap((name) => {
    const bytes = parts.get(name);
    return bytes ? paragraphsIn(new TextDecoder().decode(bytes)) : [];
  });
};
