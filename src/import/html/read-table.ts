import { isTag, type AnyNode, type Element } from 'domhandler';
import type { BlockContent } from 'mdast';
import { wordCount } from '../draft/clean-text.ts';
import type { Role } from '../draft/draft.ts';
import { tableBlock } from '../draft/table-block.ts';
import { elementsIn, textOf } from './elements.ts';

type ReadCell = (nodes: readonly AnyNode[], role?: Role) => BlockContent[];

const mostColumns = 30;
const sections: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr']);

/** The rows of a table, without those of tables inside it. */
const rowsOf = (table: Element): Element[] =>
  table.children
    .filter(isTag)
    .filter(({ name }) => sections.has(name))
    .flatMap((child) => (child.name === 'tr' ? [child] : rowsOf(child)));

const cellsOf = (row: Element): Element[] =>
  row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th');

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const span = Number(cell.attribs[name] ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, mostColumns) : 1;
};

const widthOf = (row: Element): number =>
  cellsOf(row).reduce((width, cell) => width + spanOf(cell, 'colspan'), 0);

/** Elements that occur in the cells of layout tables but not in those of data tables. */
const frames: ReadonlySet<string> = new Set('table img h1 h2 h3 h4 h5 h6 ul ol form'.split(' '));

/** Whether a table only arranges parts of a page, as in old portals and letterheads. */
const isLayout = (table: Element, rows: readonly Element[]): boolean => {
  const width = Math.max(0, ...rows.map(widthOf));
  if (rows.length < 2 || width < 2 || width > mostColumns) return true;
  if (table.attribs['role'] === 'presentation') return true;
  return [...elementsIn(table.children)].some(({ name }) => frames.has(name));
};

/** Whether a first row with one cell across all columns names the table. */
const isNameRow = (row: Element, rows: readonly Element[]): boolean =>
  cellsOf(row).length === 1 && rows.length > 2 && widthOf(row) === Math.max(...rows.map(widthOf));

const asTable = (rows: readonly Element[], readCell: ReadCell): BlockContent[] =>
  tableBlock(
    rows.map((row) =>
      cellsOf(row).map((cell) => ({
        blocks: readCell(cell.children),
        columns: spanOf(cell, 'colspan'),
        rows: spanOf(cell, 'rowspan'),
      })),
    ),
  );

/** A short text beside the only picture of a layout table is its caption. */
const longestCaption = 60;

const asLayout = (table: Element, readCell: ReadCell): BlockContent[] => {
  const images = [...elementsIn(table.children)].filter(({ name }) => name === 'img').length;
  const isPicture = images === 1 && wordCount(textOf(table)) <= longestCaption;
  return readCell(table.children, isPicture ? 'caption' : undefined);
};

/**
 * A data table as a Markdown table, whose first row is its head; a layout table as the parts that
 * it arranges.
 */
export const readTable = (table: Element, readCell: ReadCell): BlockContent[] => {
  const rows = rowsOf(table);
  if (isLayout(table, rows)) return asLayout(table, readCell);
  const captions = table.children.filter(isTag).filter(({ name }) => name === 'caption');
  const [first, ...others] = rows;
  const named = first && isNameRow(first, rows) ? cellsOf(first) : captions;
  return [
    ...named.flatMap(({ children }) => readCell(children)),
    ...asTable(named.length > 0 && named !== captions ? others : rows, readCell),
  ];
};
