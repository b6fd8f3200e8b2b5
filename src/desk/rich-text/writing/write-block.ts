import type { Node } from 'prosemirror-model';
import { escapedWords, protectedLines, quoted } from './escapes.ts';
import { writtenAddress } from './addresses.ts';
import type { Manner } from './manner.ts';
import { shownParts } from '../shown-parts.ts';
import { writeInline } from './write-inline.ts';
import { writeTable } from './write-table.ts';

const indented = (text: string, first: string, width: number): string =>
  text
    .split('\n')
    .map((line, index) => {
      if (index === 0) return `${first}${line}`.trimEnd();
      return line === '' ? '' : `${' '.repeat(width)}${line}`;
    })
    .join('\n');

/** The blocks within another one; empty paragraphs are left out. */
const blocksIn = (parent: Node, manner: Manner, between: string): string =>
  shownParts(parent)
    .map((node) => writeBlock(node, manner))
    .join(between);

/** Whether an entry has two paragraphs, which need a blank line between them. */
const isLoose = (list: Node): boolean =>
  list.attrs['tight'] !== true ||
  list.children.some(
    (item) => item.children.filter(({ type }) => type.name === 'paragraph').length > 1,
  );

const numberOf = (list: Node, index: number): number =>
  Number(list.attrs['start']) + (list.attrs['same'] === true ? 0 : index);

const otherSigns: Readonly<Record<string, string>> = {
  '-': '*',
  '*': '-',
  '+': '-',
  '.': ')',
  ')': '.',
};

const list = (node: Node, manner: Manner): string => {
  const { otherSign, ...inner } = manner;
  const between = isLoose(node) ? '\n\n' : '\n';
  const own = String(node.attrs['sign']);
  const sign = otherSign === true ? (otherSigns[own] ?? own) : own;
  return shownParts(node)
    .map((item, index) => {
      const label =
        node.type.name === 'ordered_list' ? `${numberOf(node, index)}${sign} ` : `${sign} `;
      return indented(blocksIn(item, inner, between), label, label.length);
    })
    .join(between);
};

const typedItem = (item: Node, manner: Manner): string => {
  const [words, below] = item.children;
  const { sign } = item.attrs;
  const line = words ? writeInline(words.content, manner) : '';
  const labelled = sign === '' ? line : `${String(sign)} ${line}`;
  return below && shownParts(below).length > 0
    ? `${labelled}\n${indented(writeBlock(below, manner), '  ', 2)}`
    : labelled;
};

const figure = ({ attrs, content }: Node, manner: Manner): string => {
  const caption = writeInline(content, { ...manner, joinsLines: true });
  const alt = escapedWords(String(attrs['alt']), manner);
  const title = caption === '' ? '' : ` ${quoted(caption)}`;
  const image = `![${alt}](${writtenAddress(String(attrs['src']))}${title})`;
  return attrs['href'] === null ? image : `[${image}](${writtenAddress(String(attrs['href']))})`;
};

/** A heading has one line; a number sign at its end would be taken for part of its mark. */
const heading = ({ attrs, content }: Node, manner: Manner): string => {
  const words = writeInline(content, { ...manner, joinsLines: true })
    .replaceAll(/\\?\n/gu, ' ')
    .replace(/(^|\s)(#+)$/u, String.raw`$1\$2`);
  return `${'#'.repeat(Number(attrs['level']))} ${words}`.trimEnd();
};

const writers: Readonly<Record<string, (node: Node, manner: Manner) => string>> = {
  paragraph: ({ content }, manner) => protectedLines(writeInline(content, manner), manner),
  heading,
  blockquote: (node, manner) =>
    blocksIn(node, manner, '\n\n')
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  bullet_list: list,
  ordered_list: list,
  typed_list: (node, manner) =>
    shownParts(node)
      .map((item) => typedItem(item, manner))
      .join('\n'),
  table: writeTable,
  figure,
  rule: ({ attrs }) => String(attrs['written']),
  footnote: (node, manner) =>
    indented(blocksIn(node, manner, '\n\n'), `[^${String(node.attrs['label'])}]: `, 4),
  as_written: ({ textContent }) => textContent.replaceAll(/^\n+|\n+$/gu, ''),
};

/** One part of a document as Markdown, without a line end behind it. */
export const writeBlock = (node: Node, manner: Manner): string =>
  writers[node.type.name]?.(node, manner) ?? '';
