import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { shownForm } from './shown-form.ts';
import { writtenNodes } from './places.ts';

/**
 * Puts the parts of another document where they differ, so that everything else stays as it is, with
 * the cursor in it.
 *
 * @param by whether parts differ by what they show, or also by how they are written
 * @returns whether anything differs
 */
export const replaceParts = (tr: Transaction, wanted: Node, by: 'shown' | 'written'): boolean => {
  const before = writtenNodes(tr.doc);
  const after = writtenNodes(wanted);
  const isSame = (a: Node | undefined, b: Node | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    (a.eq(b) || (by === 'shown' && shownForm(a) === shownForm(b)));
  let head = 0;
  while (head < after.length && isSame(before[head]?.node, after[head]?.node)) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && isSame(before.at(-1 - tail)?.node, after.at(-1 - tail)?.node)) tail += 1;
  const parts = after.slice(head, after.length - tail).map(({ node }) => node);
  const old = before.slice(head, before.length - tail);
  if (parts.length === 0 && old.length === 0) return false;
  const from = old[0]?.pos ?? before[head]?.pos ?? tr.doc.content.size;
  const last = old.at(-1);
  const to = last ? last.pos + last.node.nodeSize : from;
  tr.replaceWith(from, to, parts);
  if (tr.doc.childCount === 0) tr.insert(0, tr.doc.type.schema.node('paragraph'));
  return true;
};
