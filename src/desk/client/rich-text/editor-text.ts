import type { Node } from 'prosemirror-model';
import { readMarkdown, type RichText } from '../../rich-text/reading/read-markdown.ts';
import { writeMarkdown } from '../../rich-text/writing/write-markdown.ts';

/** The text of a document that is being edited. */
export interface EditorText {
  /** The document as Markdown. */
  readonly write: (doc: Node) => string;
  /** That Markdown, read again: what the page will show. */
  readonly read: (doc: Node) => RichText;
  /** Another text is the one that the document came from; parts of older ones keep their letters. */
  readonly rebase: (origin: RichText) => void;
}

/** Keeps the text that a document came from, and what was written last. */
export const editorText = (first: RichText): EditorText => {
  let origin = first;
  const older: RichText[] = [];
  let last: { readonly doc: Node; readonly written: string; read?: RichText } | undefined;
  const write = (doc: Node): string => {
    if (last?.doc !== doc) last = { doc, written: writeMarkdown(doc, origin, older) };
    return last.written;
  };
  return {
    write,
    read: (doc) => {
      const written = write(doc);
      if (!last) return readMarkdown(written);
      return (last.read ??= readMarkdown(written));
    },
    rebase: (next) => {
      older.push(origin);
      origin = next;
      last = undefined;
    },
  };
};
