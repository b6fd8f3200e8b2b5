import type { Node } from 'prosemirror-model';
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import { canJoin } from 'prosemirror-transform';
import { notesIn } from '../writing/definitions.ts';
import { evenTable } from './tables.ts';

/** Where two lists with the same sign meet: Markdown has only one list there. */
const meetingLists = (doc: Node): number[] => {
  const places: number[] = [];
  doc.descendants((node, pos, parent, index) => {
    const above = index > 0 ? parent?.child(index - 1) : undefined;
    const isSame =
      node.type.name === 'bullet_list' &&
      above?.type === node.type &&
      above.attrs['sign'] === node.attrs['sign'];
    if (isSame && canJoin(doc, pos)) places.push(pos);
    return !node.isTextblock;
  });
  return places;
};

/** The calls of notes that are not there, each with its place. */
const idleCalls = (doc: Node): number[] => {
  const there = new Set<string>();
  for (const { type, attrs, textContent } of doc.children) {
    if (type.name === 'footnote') there.add(String(attrs['label']));
    if (type.name === 'as_written') for (const label of notesIn(textContent)) there.add(label);
  }
  const places: number[] = [];
  doc.descendants(({ type, attrs }, pos) => {
    if (type.name === 'footnote_call' && !there.has(String(attrs['label']))) places.push(pos);
  });
  return places;
};

const mended = (state: EditorState): Transaction | null => {
  const { tr } = state;
  for (const pos of idleCalls(tr.doc).toReversed()) tr.delete(pos, pos + 1);
  for (const pos of meetingLists(tr.doc).toReversed()) tr.join(pos);
  const tables: { node: Node; pos: number }[] = [];
  tr.doc.descendants((node, pos) => {
    if (node.type.name === 'table') tables.push({ node, pos });
    return !node.isTextblock;
  });
  for (const { node, pos } of tables.toReversed()) {
    const even = evenTable(node);
    if (even) tr.replaceWith(pos, pos + node.nodeSize, even);
  }
  return tr.docChanged ? tr : null;
};

/** Keeps documents as Markdown can express them, whatever was cut or pasted. */
export const wellFormed = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _before, state) =>
      transactions.some(({ docChanged }) => docChanged) ? mended(state) : null,
  });
