import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { Command, EditorState } from 'prosemirror-state';
import { insertCallout, insertFootnote, insertTable } from '../../rich-text/commands/inserts.ts';
import { markType, nodeType } from '../../rich-text/commands/key-commands.ts';
import { linkAt, removeLink } from '../../rich-text/commands/links.ts';
import { isInList, toggleList } from '../../rich-text/commands/lists.ts';
import {
  addColumnRight,
  addRowBelow,
  isInTable,
  removeColumn,
  removeRow,
} from '../../rich-text/commands/tables.ts';
import type { ToolbarGroup } from './toolbar-item.ts';

const hasMark =
  (name: string) =>
  ({ selection, storedMarks, doc }: EditorState): boolean => {
    const { empty, $from, from, to } = selection;
    if (empty) return Boolean(markType(name).isInSet(storedMarks ?? $from.marks()));
    return doc.rangeHasMark(from, to, markType(name));
  };

const isIn =
  (name: string) =>
  ({ selection: { $from } }: EditorState): boolean => {
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      if ($from.node(depth).type.name === name) return true;
    }
    return false;
  };

const toggled =
  (isOn: (state: EditorState) => boolean, on: Command, off: Command): Command =>
  (state, dispatch, view) =>
    (isOn(state) ? off : on)(state, dispatch, view);

const isHeading = ({ selection: { $from } }: EditorState): boolean =>
  $from.parent.type.name === 'heading';

/** What the toolbar asks the page for. */
export interface Questions {
  readonly askLink: () => void;
  readonly askPicture: () => void;
}

const words: ToolbarGroup = [
  {
    words: 'Chữ đậm',
    sign: 'bold',
    keys: 'Ctrl+B',
    command: toggleMark(markType('strong')),
    isOn: hasMark('strong'),
  },
  {
    words: 'Chữ nghiêng',
    sign: 'italic',
    keys: 'Ctrl+I',
    command: toggleMark(markType('em')),
    isOn: hasMark('em'),
  },
  {
    words: 'Tiêu đề nhỏ',
    command: toggled(
      isHeading,
      setBlockType(nodeType('heading'), { level: 2 }),
      setBlockType(nodeType('paragraph')),
    ),
    isOn: isHeading,
  },
];

const blocks: ToolbarGroup = [
  {
    words: 'Danh sách gạch đầu dòng',
    sign: 'bullets',
    command: toggleList('bullet_list'),
    isOn: (state) => isInList(state, 'bullet_list'),
  },
  {
    words: 'Danh sách đánh số',
    sign: 'numbers',
    command: toggleList('ordered_list'),
    isOn: (state) => isInList(state, 'ordered_list'),
  },
  {
    words: 'Trích lời nói',
    sign: 'quote',
    command: toggled(isIn('blockquote'), wrapIn(nodeType('blockquote')), lift),
    isOn: isIn('blockquote'),
  },
];

const inTable: ToolbarGroup = [
  { words: 'Thêm hàng', command: addRowBelow, isShown: isInTable },
  { words: 'Thêm cột', command: addColumnRight, isShown: isInTable },
  { words: 'Bỏ hàng', command: removeRow, isShown: isInTable },
  { words: 'Bỏ cột', command: removeColumn, isShown: isInTable },
];

/** The buttons above a text. */
export const toolbarGroups = ({ askLink, askPicture }: Questions): readonly ToolbarGroup[] => [
  words,
  blocks,
  [
    { words: 'Ảnh', open: askPicture },
    {
      words: 'Liên kết',
      keys: 'Ctrl+K',
      open: askLink,
      isOn: (state) => linkAt(state) !== undefined,
    },
    { words: 'Bỏ liên kết', command: removeLink, isShown: (state) => linkAt(state) !== undefined },
    { words: 'Bảng', command: insertTable, isShown: (state) => !isInTable(state) },
    { words: 'Chú thích cuối bài', sign: 'note', command: insertFootnote },
    { words: 'Ô lưu ý', command: insertCallout('Lưu ý') },
  ],
  inTable,
];
