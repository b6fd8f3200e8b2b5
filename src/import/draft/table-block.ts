import type { BlockContent, PhrasingContent, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A cell of a table, which may extend over several columns and rows. */
export interface GridCell {
  readonly blocks: readonly BlockContent[];
  readonly columns: number;
  readonly rows: number;
}

/** The paragraphs of a cell on one line, as Markdown cells require. */
const lineOf = (blocks: readonly BlockContent[]): PhrasingContent[] =>
  blocks.flatMap((block, index): PhrasingContent[] => {
    const content: PhrasingContent[] =
      block.type === 'paragraph' || block.type === 'heading'
        ? block.children.map((child) =>
            child.type === 'break' ? { type: 'text', value: ' ' } : child,
          )
        : [{ type: 'text', value: toString(block) }];
    return index === 0 ? content : [{ type: 'text', value: ' ' }, ...content];
  });

const emptyCell = (): TableCell => ({ type: 'tableCell', children: [] });

/** The cells of each row; if a cell spans several columns or rows, the others are empty. */
const gridOf = (rows: readonly (readonly GridCell[])[]): TableRow[] => {
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
    for (const { blocks, columns, rows: height } of row) {
      skipCovered();
      for (let column = 0; column < columns; column += 1) {
        if (height > 1) covered.set(cells.length, height - 1);
        cells.push(column === 0 ? { type: 'tableCell', children: lineOf(blocks) } : emptyCell());
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

const isFilled = ({ children }: TableCell): boolean =>
  children.some((child) => child.type === 'image' || toString(child) !== '');

/** A Markdown table, whose first row is its head; rows without content are left out. */
export const tableBlock = (rows: readonly (readonly GridCell[])[]): BlockContent[] => {
  const grid = gridOf(rows).filter(({ children }) => children.some(isFilled));
  const width = Math.max(0, ...grid.map(({ children }) => children.length));
  return grid.length === 0
    ? []
    : [{ type: 'table', children: grid.map((row) => filledTo(width, row)) }];
};
