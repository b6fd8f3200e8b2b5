import fc from 'fast-check';
import {
  baseKeymap,
  chainCommands,
  lift,
  setBlockType,
  toggleMark,
  wrapIn,
} from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import {
  insertCallout,
  insertFootnote,
  insertPicture,
  insertRule,
  insertTable,
} from '../../../../src/desk/rich-text/commands/inserts.ts';
import {
  keyCommands,
  markType,
  nodeType,
} from '../../../../src/desk/rich-text/commands/key-commands.ts';
import { removeLink, setLink } from '../../../../src/desk/rich-text/commands/links.ts';
import { toggleList } from '../../../../src/desk/rich-text/commands/lists.ts';
import {
  addColumnRight,
  addRowBelow,
  removeColumn,
  removeRow,
} from '../../../../src/desk/rich-text/commands/tables.ts';
import { wellFormed } from '../../../../src/desk/rich-text/commands/well-formed.ts';
import { readMarkdown } from '../../../../src/desk/rich-text/reading/read-markdown.ts';
import { shownForm } from '../../../../src/desk/rich-text/shown-form.ts';
import { settled } from '../../../../src/desk/rich-text/settled.ts';
import { isBlank } from '../../../../src/desk/rich-text/shown-parts.ts';
import { writeMarkdown } from '../../../../src/desk/rich-text/writing/write-markdown.ts';

/** What a person does at a place of the text. */
export interface EditStep {
  /** Where, as shares of the text's length in thousandths. */
  readonly from: number;
  readonly length: number;
  readonly what: string;
}

const typed = [
  'đại hội',
  ' ',
  'Đồng chí A.',
  '**',
  '*',
  '_a_',
  '[x](/y/)',
  '- ',
  '1. ',
  'a) ',
  '# ',
  '> ',
  '| a | b |',
  '`',
  '<b>',
  '&nbsp;',
  '\\',
  '"',
  '15,3 %',
  '1986. Năm',
  '[^1]',
  '~~',
  '---',
  'https://a.example/?x=1&y=2',
  '(1) ',
  '– ',
  'Ngày 6/3: ',
  '![a](b)',
  '€',
] as const;

const key = (name: string): Command =>
  chainCommands(...[keyCommands[name], baseKeymap[name]].filter((each) => each !== undefined));

const commands: Readonly<Record<string, Command>> = {
  enter: key('Enter'),
  newLine: key('Shift-Enter'),
  backspace: key('Backspace'),
  remove: key('Delete'),
  tab: key('Tab'),
  back: key('Shift-Tab'),
  bold: toggleMark(markType('strong')),
  italics: toggleMark(markType('em')),
  link: setLink('/2020/03/a/'),
  unlink: removeLink,
  heading: setBlockType(nodeType('heading'), { level: 2 }),
  paragraph: setBlockType(nodeType('paragraph')),
  bullets: toggleList('bullet_list'),
  numbers: toggleList('ordered_list'),
  quote: wrapIn(nodeType('blockquote')),
  lift,
  rule: insertRule,
  table: insertTable,
  addRow: addRowBelow,
  addColumn: addColumnRight,
  removeRow,
  removeColumn,
  note: insertFootnote,
  callout: insertCallout('Lưu ý'),
  picture: insertPicture({ src: '/media/a.jpg', alt: 'Tả [ảnh]', caption: 'Chú "thích" *' }),
};

export const editSteps = fc.array(
  fc.record({
    from: fc.nat(1000),
    length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(60)),
    what: fc.oneof(
      fc.constantFrom(...Object.keys(commands)),
      fc.constantFrom(...typed).map((text) => `gõ ${text}`),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

const applied = (state: EditorState, { from, length, what }: EditStep): EditorState => {
  const { size } = state.doc.content;
  const at = (place: number): number => Math.min(Math.max(Math.round(place), 0), size);
  const start = at((from / 1000) * size);
  const selection = TextSelection.between(
    state.doc.resolve(start),
    state.doc.resolve(at(start + length)),
  );
  let next = state.apply(state.tr.setSelection(selection));
  if (what.startsWith('gõ ')) return next.apply(next.tr.insertText(what.slice(3)));
  commands[what]?.(next, (tr) => {
    next = next.apply(tr);
  });
  return next;
};

/** The document of a text after some steps. */
const editedDocument = (text: string, steps: readonly EditStep[]): Node => {
  let state = EditorState.create({
    doc: readMarkdown(text).doc,
    plugins: [history(), wellFormed()],
  });
  for (const step of steps) state = applied(state, step);
  state.doc.check();
  return state.doc;
};

const formsOf = (doc: Node): string[] => doc.children.map(shownForm).filter((form) => form !== '');

/** What is wrong with the file after some steps: parts that are read as others, bytes of parts that nobody touched. */
export const faultsOfEditing = (text: string, steps: readonly EditStep[]): string[] => {
  const origin = readMarkdown(text);
  const doc = editedDocument(text, steps);
  const written = writeMarkdown(doc, origin);
  const wanted = formsOf(settled(doc, origin.doc.children));
  const found = formsOf(readMarkdown(written).doc);
  /** What is edited as written may become anything. */
  const isRaw = doc.children.some(
    (node) => node.type.name === 'as_written' && !origin.doc.children.includes(node),
  );
  const misread =
    isRaw || wanted.join('\n') === found.join('\n')
      ? []
      : [`misread: ${JSON.stringify(written)}\n${wanted.join('\n')}\n=\n${found.join('\n')}`];
  let reached = 0;
  const changed = origin.blocks
    .filter(({ node }) => !isBlank(node) && doc.children.includes(node))
    .flatMap(({ start, end }) => {
      const bytes = text.slice(start, end);
      const at = written.indexOf(bytes, reached);
      if (at >= 0) reached = at + bytes.length;
      return at >= 0 ? [] : [`bytes changed: ${bytes}`];
    });
  return [...misread, ...changed];
};
