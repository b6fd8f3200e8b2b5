import { Slice, type Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { pastedHtml } from '../../rich-text/pasting/pasted-html.ts';
import { pastedText } from '../../rich-text/pasting/pasted-text.ts';

/** What is pasted or dropped. */
interface Taken {
  readonly html: string;
  readonly text: string;
  readonly files: readonly File[];
}

const takenFrom = (data: DataTransfer | null): Taken => ({
  html: data?.getData('text/html') ?? '',
  text: data?.getData('text/plain') ?? '',
  files: [...(data?.files ?? [])],
});

const openDepth = (node: Node | null): number => (node?.type.name === 'paragraph' ? 1 : 0);

/** Paragraphs at the ends of what is pasted join the words around the cursor. */
const sliceOf = ({ content, firstChild, lastChild }: Node): Slice => {
  return new Slice(content, openDepth(firstChild), openDepth(lastChild));
};

/** Whether only words fit at the cursor. */
const takesWordsOnly = ({ state }: EditorView): boolean =>
  state.selection.$from.parent.type.name !== 'paragraph';

const insert = (view: EditorView, { html, text }: Taken): void => {
  const made = html === '' ? pastedText(text) : pastedHtml(html);
  const isShort = made.childCount === 1 && made.firstChild?.type.name === 'paragraph';
  const tr =
    takesWordsOnly(view) && !isShort
      ? view.state.tr.insertText(text)
      : view.state.tr.replaceSelection(sliceOf(made));
  view.dispatch(tr.scrollIntoView().setMeta('paste', true));
};

/**
 * Takes what is pasted: files go to the page, elements and text through the readers of the import;
 * what was copied from this editor stays as it was.
 */
export const takePaste = (
  view: EditorView,
  event: ClipboardEvent,
  onFiles: (files: readonly File[]) => void,
): boolean => {
  const taken = takenFrom(event.clipboardData);
  if (taken.html.includes('data-pm-slice')) return false;
  if (taken.files.length > 0 && taken.html === '') onFiles(taken.files);
  else if (taken.html === '' && taken.text === '') return false;
  else insert(view, taken);
  event.preventDefault();
  return true;
};

/** Takes dropped files; words that are dropped are moved by the editor itself. */
export const takeDrop = (event: DragEvent, onFiles: (files: readonly File[]) => void): boolean => {
  const { files } = takenFrom(event.dataTransfer);
  if (files.length === 0) return false;
  event.preventDefault();
  onFiles(files);
  return true;
};
