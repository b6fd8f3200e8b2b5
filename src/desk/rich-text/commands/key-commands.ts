import {
  baseKeymap,
  chainCommands,
  exitCode,
  newlineInCode,
  setBlockType,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { NodeType, MarkType } from 'prosemirror-model';
import { TextSelection, type Command } from 'prosemirror-state';
import { schema } from '../schema.ts';
import { goToCell, isInTable } from './tables.ts';
import { beginTypedList, liftTypedItem, splitTypedItem } from './typed-lists.ts';

/** A kind of node of our schema. */
export const nodeType = (name: string): NodeType => schema.nodes[name] as NodeType;

/** A kind of mark of our schema. */
export const markType = (name: string): MarkType => schema.marks[name] as MarkType;

const breakLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type.name !== 'paragraph') return false;
  dispatch?.(state.tr.replaceSelectionWith(schema.node('hard_break')).scrollIntoView());
  return true;
};

/** Enter in the caption of a picture goes on below it. */
const leaveCaption: Command = (state, dispatch, view) => {
  if (state.selection.$from.parent.type.name !== 'figure') return false;
  return exitBelow(state, dispatch, view);
};

const exitBelow: Command = (state, dispatch) => {
  const after = state.selection.$from.after(1);
  const tr = state.tr.insert(after, schema.node('paragraph'));
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

/** Enter in a cell goes to the cell below; a cell has one line. */
const leaveCell: Command = (state, dispatch, view) =>
  isInTable(state) && goToCell(1)(state, dispatch, view);

/** The keys of the editor; each is tried before the general ones. */
export const keyCommands: Readonly<Record<string, Command>> = {
  'Mod-b': toggleMark(markType('strong')),
  'Mod-i': toggleMark(markType('em')),
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-Alt-0': setBlockType(nodeType('paragraph')),
  'Mod-Alt-2': setBlockType(nodeType('heading'), { level: 2 }),
  'Mod-Alt-3': setBlockType(nodeType('heading'), { level: 3 }),
  Enter: chainCommands(
    newlineInCode,
    leaveCell,
    leaveCaption,
    splitTypedItem,
    beginTypedList,
    splitListItem(nodeType('list_item')),
  ),
  'Shift-Enter': chainCommands(exitCode, breakLine),
  'Mod-Enter': chainCommands(exitCode, breakLine),
  Backspace: liftTypedItem,
  Tab: chainCommands(goToCell(1), sinkListItem(nodeType('list_item'))),
  'Shift-Tab': chainCommands(goToCell(-1), liftListItem(nodeType('list_item'))),
};

export const generalKeys = baseKeymap;
