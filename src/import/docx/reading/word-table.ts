import type { Element } from 'domhandler';
import { allNamed, childOf, childrenOf, valueAt, wordsOf } from '../word-xml.ts';

/** A cell of a Word table with its place in the grid. */
export interface WordCell {
  readonly elements: readonly Element[];
  readonly column: number;
  readonly columns: number;
  rows: number;
}

const mostColumns = 60;

const countOf = (text: string | undefined, usual: number): number =>
  text !== undefined && /^\d{1,3}$/u.test(text) ? Math.min(Number(text), mostColumns) : usual;

/** Content controls and marks of changes may be between a table and its rows, or a row and its cells. */
const below = (element: Element, name: string): Element[] =>
  childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|del|moveTo|moveFrom)$/u.test(child.name)
      ? below(child, name)
      : [];
  });

export const rowsOf = (table: Element): Element[] => below(table, 'w:tr');

/** The cells of a table by rows; a cell that continues one above is left out and makes that higher. */
export const wordCells = (table: Element): WordCell[][] => {
  const open = new Map<number, WordCell>();
  return rowsOf(table).map((row) => {
    let column = countOf(valueAt(row, 'w:trPr', 'w:gridBefore'), 0);
    const cells: WordCell[] = Array.from({ length: column }, (_each, index) => ({
      elements: [],
      column: index,
      columns: 1,
      rows: 1,
    }));
    for (const cell of below(row, 'w:tc')) {
      const columns = Math.max(1, countOf(valueAt(cell, 'w:tcPr', 'w:gridSpan'), 1));
      const merge = childOf(cell, 'w:tcPr', 'w:vMerge');
      const above = open.get(column);
      const goesOn = merge && (merge.attribs['w:val'] ?? 'continue') === 'continue';
      if (goesOn && above?.columns === columns && wordsOf(cell) === '') above.rows += 1;
      else {
        const made = { elements: childrenOf(cell), column, columns, rows: 1 };
        cells.push(made);
        if (merge) open.set(column, made);
        else open.delete(column);
      }
      column += columns;
    }
    return cells;
  });
};

export const hasPicture = ({ elements }: WordCell): boolean =>
  allNamed(elements, 'a:blip').length > 0 || allNamed(elements, 'v:imagedata').length > 0;

export const isEmptyCell = (cell: WordCell): boolean =>
  !hasPicture(cell) && cell.elements.every((each) => wordsOf(each) === '');
