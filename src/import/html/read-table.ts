import { isTag, type AnyNode, type Element } from 'domhandler';
import type { BlockContent, PhrasingContent, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { wordCount } from '../draft/clean-text.ts';
import type { Role } from '../draft/draft.ts';
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

/** The paragraphs of a cell on one line, as Markdown cells require. */
const lineOf = (blocks: readonly BlockContent[]): PhrasingContent[] =>
  blocks.flatMap((block, index): PhrasingContent[] => {
    const content: PhrasingContent[] =
      block.type === 'paragraph' || block.type === 'heading'
        ? block.children
        : [{ type: 'text', value: toString(block) }];
    return index === 0 ? content : [{ type: 'text', value: ' ' }, ...content];
  });

const emptyCell = (): TableCell => ({ type: 'tableCell', children: [] });

/** The cells of each row; if a cell spans several columns or rows, the others are empty. */
const gridOf = (rows: readonly Element[], readCell: ReadCell): TableRow[] => {
  const covered = new Map<number, number>();
  return rows.map((row) => {
    const cells: TableCell[] = [];
    const skipCovered = (): void => {
      for (
        let left = covered.get(cells.length) ?? 0;
        left > 0;
        left = covered.get(cells.length) ?? 0
      ) {
        covered.set(cells.length, left - 1);
        cells.push(emptyCell());
      }
    };
    for (const cell of cellsOf(row)) {
      skipCovered();
      const width = spanOf(cell, 'colspan');
      const below = spanOf(cell, 'rowspan') - 1;
      for (let column = 0; column < width; column += 1) {
        if (below > 0) covered.set(cells.length, below);
        cells.push(
          column === 0
            ? { type: 'tableCell', children: lineOf(readCell(cell.children)) }
            : emptyCell(),
        );
      }
    }
    skipCovered();
    return { type: 'tableRow', children: cells };
  });
};

const filledTo = (width: number, row: TableRow): TableRow => ({
  ...row,
  children: [...row.children, ...Array.from({ length: width - row.children.length }, emptyCell)],
});

/** Whether a first row with one cell across all columns names the table. */
const isNameRow = (row: Element, rows: readonly Element[]): boolean =>
  cellsOf(row).length === 1 && rows.length > 2 && widthOf(row) === Math.max(...rows.map(widthOf));

const asTable = (rows: readonly Element[], readCell: ReadCell): BlockContent[] => {
  const grid = gridOf(rows, readCell).filter((row) => row.children.some((cell) => toString(cell)));
  const width = Math.max(0, ...grid.map(({ children }) => children.length));
  return grid.length === 0
    ? []
    : [{ type: 'table', children: grid.map((row) => filledTo(width, row)) }];
};

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
