import { type ChildNode, isTag, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { heightOf, linesOf, type SheetType, type TextType } from './sheet-type.ts';

/** A part of a block that is printed whole or not at all: an entry of a list, a row of a table. */
interface SheetPiece {
  readonly html: string;
  readonly height: number;
}

/** A paragraph, list, table, quotation, heading or picture of a text. */
export interface SheetBlock {
  readonly open: string;
  readonly pieces: readonly SheetPiece[];
  readonly close: string;
  /** Millimetres in addition to its pieces: the gap below the block, the head of a table. */
  readonly frame: number;
  /** A heading is never the last line of a sheet. */
  readonly isHeading: boolean;
  /** The words of a paragraph, which may be cut after a sentence; escaped as in the markup. */
  readonly text: string | undefined;
}

/** The greatest height of a picture on the sheet, in millimetres. */
const pictureHeight = 70;

/** By how many letters a list or a quotation is narrower. */
const indent = 5;

const htmlOf = (node: ChildNode): string =>
  DomUtils.getOuterHTML(node, { decodeEntities: false, emptyAttrs: true });

const wordsOf = (node: ChildNode): string =>
  DomUtils.textContent(node).replaceAll(/\s+/gu, ' ').trim();

const elementsIn = ({ children }: Element): Element[] => children.filter(isTag);

const pieceOf = (element: Element, height: number): SheetPiece => ({
  html: htmlOf(element),
  height,
});

const plain = { open: '', close: '', isHeading: false, text: undefined } as const;

/** An entry and everything nested in it, each in lines of its own. */
const entryHeight = (entry: Element, body: TextType): number => {
  const inner = elementsIn(entry).filter(({ name }) => name === 'ul' || name === 'ol');
  const below = inner
    .flatMap(elementsIn)
    .map((each) => linesOf(wordsOf(each), body.letters - 2 * indent));
  const own = entry.children.filter((node) => !(isTag(node) && inner.includes(node)));
  const words = own.map(wordsOf).join(' ');
  const lines = below.reduce((sum, each) => sum + each, linesOf(words, body.letters - indent));
  return body.line * lines;
};

const list = (element: Element, body: TextType): SheetBlock => ({
  ...plain,
  open: `<${element.name}>`,
  close: `</${element.name}>`,
  pieces: elementsIn(element).map((entry) => pieceOf(entry, entryHeight(entry, body))),
  frame: body.gap,
});

/** A row is as high as its fullest cell; cells share the width. */
const rowHeight = (row: Element, body: TextType): number => {
  const cells = elementsIn(row);
  const letters = Math.max(4, body.letters / Math.max(1, cells.length) - 3);
  return 0.6 + body.line * Math.max(1, ...cells.map((cell) => linesOf(wordsOf(cell), letters)));
};

const isHead = ({ parent }: Element): boolean =>
  parent !== null && isTag(parent) && parent.name === 'thead';

const table = (element: Element, body: TextType): SheetBlock => {
  const rows = DomUtils.getElementsByTagName('tr', element);
  const head = rows.filter(isHead);
  return {
    ...plain,
    open: `<table>${head.length > 0 ? `<thead>${head.map(htmlOf).join('')}</thead>` : ''}<tbody>`,
    close: '</tbody></table>',
    pieces: rows.filter((row) => !isHead(row)).map((row) => pieceOf(row, rowHeight(row, body))),
    frame: head.reduce((sum, row) => sum + rowHeight(row, body), body.gap),
  };
};

const quotation = (element: Element, body: TextType): SheetBlock => ({
  ...plain,
  open: '<blockquote>',
  close: '</blockquote>',
  pieces: elementsIn(element).map((each) =>
    pieceOf(each, heightOf(wordsOf(each), { ...body, letters: body.letters - indent })),
  ),
  frame: body.gap,
});

const single = (element: Element, height: number): SheetBlock => ({
  ...plain,
  pieces: [pieceOf(element, height)],
  frame: 0,
  isHeading: /^h\d$/u.test(element.name),
  text: element.name === 'p' ? wordsOf(element) : undefined,
});

const blockOf = (node: ChildNode, { bold, body }: SheetType): SheetBlock[] => {
  if (!isTag(node)) {
    const text = wordsOf(node);
    const html = `<p>${text}</p>`;
    const pieces = [{ html, height: heightOf(text, body) }];
    return text === '' ? [] : [{ ...plain, pieces, frame: 0, text }];
  }
  const picture = DomUtils.getElementsByTagName('img', node).length > 0;
  if (picture) return [single(node, pictureHeight + heightOf(wordsOf(node), body))];
  if (node.name === 'ul' || node.name === 'ol') return [list(node, body)];
  if (node.name === 'table') return [table(node, body)];
  if (node.name === 'blockquote') return [quotation(node, body)];
  const type = /^h\d$/u.test(node.name) ? bold : body;
  return wordsOf(node) === '' ? [] : [single(node, heightOf(wordsOf(node), type))];
};

/** The blocks of a text in order, each with its height on the sheet in these types. */
export const sheetBlocks = (markup: string, type: SheetType): SheetBlock[] =>
  parseDocument(markup, { decodeEntities: false }).children.flatMap((node) => blockOf(node, type));
