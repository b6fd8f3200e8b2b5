import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { schema } from '../schema.ts';

type ListName = 'bullet_list' | 'ordered_list';

/** The list around the cursor: its name and where it begins. */
const listAround: (
  state: Parameters<Command>[0],
) => { name: string; start: number } | undefined = ({ selection: { $from } }) => {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type;
    if (/^(?:bullet|ordered)_list$/u.test(name)) return { name, start: $from.before(depth) };
  }
  return undefined;
};

/** Whether the cursor is in a list of this kind. */
export const isInList = (state: Parameters<Command>[0], name: ListName): boolean =>
  listAround(state)?.name === name;

/** Makes a list of paragraphs, paragraphs of such a list, or such a list of another one. */
export const toggleList =
  (name: ListName): Command =>
  (state, dispatch, view) => {
    const list = listAround(state);
    const type = schema.nodes[name];
    const item = schema.nodes['list_item'];
    if (!type || !item) return false;
    if (!list) return wrapInList(type)(state, dispatch, view);
    if (list.name === name) return liftListItem(item)(state, dispatch, view);
    const { tight } = state.doc.nodeAt(list.start)?.attrs ?? {};
    dispatch?.(state.tr.setNodeMarkup(list.start, type, { tight: tight as unknown }));
    return true;
  };
