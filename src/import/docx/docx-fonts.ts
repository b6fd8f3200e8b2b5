import { parseDocument } from 'htmlparser2';
import type { Element } from 'domhandler';
import { elementsIn } from '../html/elements.ts';
import type { DocxParts } from './unpack-docx.ts';

/** The fonts that a document's styles set. */
export interface DocxFonts {
  /** The font that styles give to text without a font of its own. */
  readonly fontOf: (paragraphStyle: string | null, runStyle: string | null) => string | undefined;
}

interface Style {
  readonly font: string | undefined;
  readonly basedOn: string | undefined;
}

const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && [...elementsIn(element.children)].find((child) => child.name === name);

const fontIn = (element: Element | undefined): string | undefined => {
  const fonts = childOf(childOf(element, 'w:rPr'), 'w:rFonts');
  return fonts?.attribs['w:ascii'] ?? fonts?.attribs['w:hAnsi'];
};

const styleOf = (element: Element): Style => ({
  font: fontIn(element),
  basedOn: childOf(element, 'w:basedOn')?.attribs['w:val'],
});

/** Real chains of styles are shorter; a circular one would never end. */
const longestChain = 20;

/** Reads the fonts of `word/styles.xml`; old documents name `.VnTime` only there. */
export const docxFonts = (parts: DocxParts): DocxFonts => {
  const bytes = parts.get('word/styles.xml') ?? new Uint8Array();
  const { children } = parseDocument(new TextDecoder().decode(bytes), { xmlMode: true });
  const all = [...elementsIn(children)];
  const elements = all.filter(({ name }) => name === 'w:style');
  const styles = new Map(
    elements.map((element) => [element.attribs['w:styleId'] ?? '', styleOf(element)]),
  );
  const standard = elements.find(
    ({ attribs }) =>
      attribs['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attribs['w:default'] ?? ''),
  )?.attribs['w:styleId'];
  const everywhere = fontIn(all.find(({ name }) => name === 'w:rPrDefault'));

  const inherited = (id: string | null | undefined): string | undefined => {
    let style = styles.get(id ?? '');
    for (let step = 0; style && step < longestChain; step += 1) {
      if (style.font !== undefined) return style.font;
      style = styles.get(style.basedOn ?? '');
    }
    return undefined;
  };
  return {
    fontOf: (paragraphStyle, runStyle) =>
      inherited(runStyle) ?? inherited(paragraphStyle ?? standard) ?? everywhere,
  };
};
