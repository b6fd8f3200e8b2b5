import type { NodeSpec } from 'prosemirror-model';

const cell = (tag: 'th' | 'td'): NodeSpec => ({
  content: 'inline*',
  group: 'cell',
  isolating: true,
  /** `left`, `center`, `right`, or empty. */
  attrs: { align: { default: '' } },
  parseDOM: [{ tag }],
  toDOM: ({ attrs }) => [
    tag,
    attrs['align'] === '' ? {} : { class: `align-${String(attrs['align'])}` },
    0,
  ],
});

/** Tables: a head of one row, cells of one line. */
export const tableNodes: Readonly<Record<string, NodeSpec>> = {
  table: {
    group: 'block',
    content: 'table_row+',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  table_row: {
    content: 'cell+',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_head: cell('th'),
  table_cell: cell('td'),
};
