import { isTag, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { elementsIn, textOf } from '../html/elements.ts';

/** The elements of a part of a Word document; names carry their prefix, as in `w:p`. */
export const parseXml = (bytes: Uint8Array | undefined): AnyNode[] =>
  parseDocument(new TextDecoder().decode(bytes ?? new Uint8Array()), { xmlMode: true }).children;

export const childrenOf = (element: Element): Element[] => element.children.filter(isTag);

/** The first element on a path of names below an element. */
export const childOf = (
  element: Element | undefined,
  ...path: readonly string[]
): Element | undefined =>
  path.reduce<Element | undefined>(
    (at, name) => at && childrenOf(at).find((child) => child.name === name),
    element,
  );

/** The attribute `w:val` of the element on a path of names. */
export const valueAt = (
  element: Element | undefined,
  ...path: readonly string[]
): string | undefined => childOf(element, ...path)?.attribs['w:val'];

/** Every element of a name below an element or list of nodes, in the order of the text. */
export const allNamed = (nodes: readonly AnyNode[], name: string): Element[] =>
  [...elementsIn(nodes)].filter((element) => element.name === name);

/** A property that is on without a value: `<w:b/>`, `<w:b w:val="0"/>`; `undefined` if it is not set. */
export const isOn = (element: Element | undefined): boolean | undefined =>
  element && !/^(?:0|false|off|none)$/iu.test(element.attribs['w:val'] ?? '');

/** Elements whose text Word shows. */
const shown: ReadonlySet<string> = new Set(['w:t', 'm:t', 'a:t']);

const partsOf = (element: Element): string[] => {
  const { name, children } = element;
  if (shown.has(name)) return [children.map(textOf).join('')];
  const space = /^(?:w:p|w:tab|w:br|w:cr|a:p|w:tc)$/u.test(name) ? [' '] : [];
  /** A second form of something that is stored before it. */
  const below = childrenOf(element).filter((child) => child.name !== 'mc:Fallback');
  return [...space, ...below.flatMap(partsOf)];
};

/** The words of an element as Word stores them, paragraphs separated by a space. */
export const wordsOf = (element: Element): string =>
  partsOf(element).join('').replaceAll(/\s+/gu, ' ').trim();
