import type { Node } from 'prosemirror-model';
import type { Manner } from './manner.ts';
import { writeInline } from './write-inline.ts';

const rules: Readonly<Record<string, string>> = {
  left: ':---',
  center: ':---:',
  right: '---:',
};

/** A cell has one line, in which a bar needs a backslash even within code. */
const cellOf = (cell: Node, manner: Manner): string =>
  writeInline(cell.content, { ...manner, joinsLines: true })
    .replaceAll(/\\?\n/gu, ' ')
    .replaceAll('|', String.raw`\|`);

const lineOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => (cell === '' ? ' ' : `${cell} `)).join('| ')}|`;

/** A table with a row for each line; its first row is the head. */
export const writeTable = (table: Node, manner: Manner): string => {
  const rows = table.children.map((row) => row.children.map((cell) => cellOf(cell, manner)));
  const [head = [], ...others] = rows;
  const aligns = (table.firstChild?.children ?? []).map(
    ({ attrs }) => rules[String(attrs['align'])] ?? '---',
  );
  return [head, aligns, ...others].map(lineOf).join('\n');
};
