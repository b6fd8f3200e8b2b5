import type { Node } from 'prosemirror-model';
import { TextSelection, type Command } from 'prosemirror-state';
import { schema } from '../schema.ts';
import { emptyTable } from './tables.ts';

/** Puts a part behind the one with the cursor, or in its place if that one is empty. */
const putBlock =
  (make: () => Node, cursor?: (start: number, node: Node) => number): Command =>
  (state, dispatch) => {
    const { $to } = state.selection;
    const outer = $to.depth === 0 ? $to.nodeAfter : $to.node(1);
    if (!outer) return false;
    const before = $to.depth === 0 ? $to.pos : $to.before(1);
    const isEmpty = outer.type.name === 'paragraph' && outer.content.size === 0;
    const node = make();
    const at = isEmpty ? before : before + outer.nodeSize;
    const tr = isEmpty
      ? state.tr.replaceWith(before, before + outer.nodeSize, node)
      : state.tr.insert(at, node);
    const isLast = at + node.nodeSize >= tr.doc.content.size;
    if (isLast) tr.insert(at + node.nodeSize, schema.node('paragraph'));
    const target = cursor ? cursor(at, node) : at + node.nodeSize + 1;
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(target, tr.doc.content.size))));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const insertTable: Command = putBlock(
  () => emptyTable(3, 3),
  (start) => start + 3,
);

export const insertRule: Command = putBlock(() => schema.node('rule'));

/** A picture with its description and its caption. */
export interface PictureWords {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}

const figureOf = ({ src, alt, caption }: PictureWords): Node =>
  schema.node('figure', { src, alt }, caption === '' ? [] : [schema.text(caption)]);

export const insertPicture = (picture: PictureWords): Command => putBlock(() => figureOf(picture));

/** A callout is a quotation that begins with a label (decision 0042). */
export const insertCallout = (label: string): Command =>
  putBlock(
    () =>
      schema.node('blockquote', null, [
        schema.node('paragraph', null, [
          schema.text(`${label}:`, [schema.mark('strong')]),
          schema.text(' '),
        ]),
      ]),
    (start, node) => start + node.nodeSize - 2,
  );

const labelsIn = (doc: Node): ReadonlySet<string> => {
  const labels = new Set<string>();
  doc.descendants(({ type, attrs }) => {
    if (type.name.startsWith('footnote')) labels.add(String(attrs['label']));
  });
  return labels;
};

/** A note: its number at the cursor, and its words at the end of the text, where the cursor goes. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection;
  const inNote = $to.depth > 0 && /^(?:footnote|as_written)$/u.test($to.node(1).type.name);
  if (!$to.parent.inlineContent || inNote) return false;
  const labels = labelsIn(state.doc);
  let number = 1;
  while (labels.has(String(number))) number += 1;
  const label = String(number);
  const tr = state.tr.insert($to.pos, schema.node('footnote_call', { label }));
  tr.insert(tr.doc.content.size, schema.node('footnote', { label }, [schema.node('paragraph')]));
  tr.setSelection(TextSelection.near(tr.doc.resolve(tr.doc.content.size), -1));
  dispatch?.(tr.scrollIntoView());
  return true;
};
