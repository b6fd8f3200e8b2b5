import { closeHistory, history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { generalKeys, keyCommands } from '../../rich-text/commands/key-commands.ts';
import { linkAt, setLink } from '../../rich-text/commands/links.ts';
import { inputSigns } from '../../rich-text/commands/input-signs.ts';
import { wellFormed } from '../../rich-text/commands/well-formed.ts';
import { documentPosition } from '../../rich-text/places.ts';
import { readMarkdown } from '../../rich-text/reading/read-markdown.ts';
import { replaceParts } from '../../rich-text/replaced-parts.ts';
import type { MakeBodyEditor } from '../body-editor.ts';
import { askLine } from './ask-line.ts';
import { editorText } from './editor-text.ts';
import { figureView } from './figure-view.ts';
import { findingMarks, findingsKey, type PlacedFinding } from './finding-marks.ts';
import { linkAddressOf } from './link-address.ts';
import { partMarks } from './part-marks.ts';
import { takeDrop, takePaste } from './pasting.ts';
import { makeToolbar } from './toolbar.ts';
import { toolbarGroups } from './toolbar-groups.ts';

const help =
  'Alt+F10: tới thanh định dạng chữ. Trong bảng và danh sách: nhấn Esc rồi Tab để ra khỏi nội dung.';

const chooseFiles = (onFiles: (files: readonly File[]) => void): void => {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept: 'image/*', multiple: true });
  input.addEventListener('change', () => onFiles([...(input.files ?? [])]));
  input.click();
};

const part = (className: string): HTMLElement => {
  const node = document.createElement('div');
  node.className = className;
  return node;
};

let count = 0;

/** The body as rich text, for those who know Word. */
export const richTextEditor: MakeBodyEditor = (
  place,
  markdown,
  { onChange, onFiles = () => {} },
) => {
  const first = readMarkdown(markdown);
  const text = editorText(first);
  const question = part('toolbar-question');
  question.hidden = true;
  const note = part('unseen');
  note.id = `soan-${(count += 1)}`;
  note.textContent = help;

  const askLink = (): void =>
    askLine(question, {
      label: 'Địa chỉ liên kết',
      value: String(linkAt(view.state)?.mark.attrs['href'] ?? ''),
      button: 'Đặt liên kết',
      take: (typed) => {
        const address = linkAddressOf(typed);
        if (address !== undefined) setLink(address)(view.state, view.dispatch);
      },
      leave: () => view.focus(),
    });
  const toolbar = makeToolbar(
    toolbarGroups({ askLink, askPicture: () => chooseFiles(onFiles) }),
    () => view,
  );
  const pageKeys: Readonly<Record<string, Command>> = {
    'Mod-k': () => {
      askLink();
      return true;
    },
    'Alt-F10': () => {
      toolbar.focus();
      return true;
    },
  };
  /** After Esc, Tab leaves the text. */
  let isLeaving = false;
  const dispatch = (tr: Transaction): void => {
    view.updateState(view.state.apply(tr));
    toolbar.show(view.state);
    if (tr.docChanged && tr.getMeta('settled') !== true) onChange();
  };
  /** What was edited as written takes its form, and whatever Markdown cannot express as it is. */
  const settle = (): void => {
    if (view.composing) return;
    const tr = view.state.tr.setMeta('addToHistory', false).setMeta('settled', true);
    if (replaceParts(tr, text.read(view.state.doc).doc, 'shown')) view.dispatch(tr);
  };
  const holder = part('text-editor');
  place.replaceChildren(toolbar.node, question, holder, note);
  const view: EditorView = new EditorView(holder, {
    state: EditorState.create({
      doc: first.doc,
      plugins: [
        inputSigns(),
        keymap(pageKeys),
        keymap(keyCommands),
        keymap(generalKeys),
        history(),
        wellFormed(),
        findingMarks(),
        partMarks(),
      ],
    }),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': 'nhan-noi-dung',
      'aria-describedby': note.id,
      class: 'rich-text',
      lang: 'vi',
      spellcheck: 'false',
    },
    nodeViews: { figure: figureView },
    dispatchTransaction: dispatch,
    handleKeyDown: (_view, event) => {
      isLeaving = event.key === 'Escape' || (isLeaving && event.key === 'Shift');
      return false;
    },
    /** Before the library reads what is pasted with the browser's own parser. */
    handleDOMEvents: {
      paste: (_view, event) => takePaste(view, event, onFiles),
      drop: (_view, event) => takeDrop(event, onFiles),
      keydown: (_view, event) => isLeaving && event.key === 'Tab',
      focusout: (_view, event) => {
        if (!view.dom.contains(event.relatedTarget as globalThis.Node | null)) settle();
        return false;
      },
    },
  });
  toolbar.show(view.state);

  /** Reads a changed text, and puts what differs into the document as one step of undo. */
  const changeText = (changed: string, cursor: number): void => {
    const read = readMarkdown(changed);
    const tr = closeHistory(view.state.tr);
    const isChanged = replaceParts(tr, read.doc, 'written');
    text.rebase(read);
    if (!isChanged) return;
    const at = Math.min(documentPosition(tr.doc, read, cursor), tr.doc.content.size);
    tr.setSelection(TextSelection.near(tr.doc.resolve(at)));
    view.dispatch(tr.scrollIntoView());
    view.dispatch(closeHistory(view.state.tr));
  };
  const placeOf = (offset: number): number =>
    documentPosition(view.state.doc, text.read(view.state.doc), offset);

  return {
    markdown: () => text.write(view.state.doc),
    showFindings: (findings) => {
      const placed = findings.map(({ start, end, ...each }): PlacedFinding => {
        const from = placeOf(start);
        return { ...each, from, to: Math.max(placeOf(end), from) };
      });
      view.dispatch(view.state.tr.setMeta(findingsKey, placed));
    },
    goTo: (offset) => {
      const { doc, tr } = view.state;
      const at = Math.min(placeOf(offset), doc.content.size);
      view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(at))).scrollIntoView());
      view.focus();
    },
    topOf: (offset) => {
      const { doc } = view.state;
      return view.coordsAtPos(Math.min(placeOf(offset), doc.content.size)).top;
    },
    replace: (start, end, words) => {
      const now = text.write(view.state.doc);
      changeText(`${now.slice(0, start)}${words}${now.slice(end)}`, start + words.length);
    },
    insert: (words) => {
      const { content } = readMarkdown(words).doc;
      const { $to } = view.state.selection;
      const at = $to.depth === 0 ? $to.pos : $to.after(1);
      const tr = closeHistory(view.state.tr.insert(at, content));
      view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    },
    focus: () => view.focus(),
    destroy: () => {
      view.destroy();
      place.replaceChildren();
    },
  };
};
