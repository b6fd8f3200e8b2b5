import type { Element } from 'domhandler';
import type { DocxParts } from './unpack-docx.ts';
import { allNamed, childOf, parseXml, valueAt } from './word-xml.ts';

/** The styles of a document. */
export interface WordStyles {
  /**
   * The first element of a name below a properties element, in the chain of a style and those that
   * it is based on.
   */
  readonly find: (
    style: string | undefined,
    properties: 'w:rPr' | 'w:pPr',
    name: string,
  ) => Element | undefined;
  /** The same for all text without a style of its own. */
  readonly everywhere: (name: string) => Element | undefined;
  /** The style of paragraphs that name none. */
  readonly standard: string | undefined;
  /** The names of a style and of those that it is based on, in lower case. */
  readonly namesOf: (style: string | undefined) => string[];
}

/** Real chains of styles are shorter; a circular one would never end. */
const longestChain = 20;

/** Reads `styles.xml`. */
export const wordStyles = (parts: DocxParts): WordStyles => {
  const nodes = parseXml(parts.get('word/styles.xml'));
  const elements = allNamed(nodes, 'w:style');
  const styles = new Map(elements.map((element) => [element.attribs['w:styleId'], element]));
  const chainOf = (id: string | undefined): Element[] => {
    const chain: Element[] = [];
    for (let style = styles.get(id); style && chain.length < longestChain;) {
      chain.push(style);
      style = styles.get(valueAt(style, 'w:basedOn'));
    }
    return chain;
  };
  const [defaults] = allNamed(nodes, 'w:rPrDefault');
  return {
    find: (style, properties, name) =>
      chainOf(style)
        .map((each) => childOf(each, properties, name))
        .find((each) => each !== undefined),
    everywhere: (name) => childOf(defaults, 'w:rPr', name),
    standard: elements.find(
      ({ attribs }) =>
        attribs['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attribs['w:default'] ?? ''),
    )?.attribs['w:styleId'],
    namesOf: (style) =>
      chainOf(style).map((each) => (valueAt(each, 'w:name') ?? '').normalize('NFC').toLowerCase()),
  };
};
