import type { Mark } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { schema } from '../schema.ts';

/** The link around the cursor, with its extent. */
export const linkAt = ({
  selection: { $from },
}: EditorState):
  | { readonly mark: Mark; readonly from: number; readonly to: number }
  | undefined => {
  const type = schema.marks['link'];
  if (!type || !$from.parent.inlineContent) return undefined;
  const mark = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
  if (!mark) return undefined;
  let from = $from.start();
  let found: { mark: Mark; from: number; to: number } | undefined;
  let pos = from;
  for (const child of $from.parent.children) {
    const isIn = mark.isInSet(child.marks);
    if (!isIn) from = pos + child.nodeSize;
    pos += child.nodeSize;
    if (isIn && from <= $from.pos && $from.pos <= pos) found = { mark, from, to: pos };
  }
  return found;
};

/** Gives the selected words an address, or a link another one; without words the address is shown. */
export const setLink =
  (href: string): Command =>
  (state, dispatch) => {
    const type = schema.marks['link'];
    const around = linkAt(state);
    const { from, to, empty } = state.selection;
    if (!type || !state.selection.$from.parent.inlineContent) return false;
    const mark = type.create({ href });
    const tr = state.tr;
    if (around) tr.removeMark(around.from, around.to, type).addMark(around.from, around.to, mark);
    else if (empty) {
      tr.insert(from, schema.text(href, [mark]));
      tr.setSelection(TextSelection.create(tr.doc, from + href.length));
    } else tr.addMark(from, to, mark);
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** Keeps the words of a link without their address. */
export const removeLink: Command = (state, dispatch) => {
  const around = linkAt(state);
  if (!around) return false;
  dispatch?.(state.tr.removeMark(around.from, around.to, around.mark.type));
  return true;
};
