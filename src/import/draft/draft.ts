import type { BlockContent, FootnoteDefinition } from 'mdast';
import type { Note } from '../notes/note.ts';

/** The role of a paragraph, if its style or its position shows it. */
export type Role = 'title' | 'standfirst' | 'caption';

declare module 'mdast' {
  interface ParagraphData {
    role?: Role;
  }
}

/** A picture of a text; its Markdown image has its number in the draft as its address. */
export type DraftImage =
  | { readonly bytes: Uint8Array }
  /** Why it could not be read, in Vietnamese. */
  | { readonly missing: string };

/** The content of a file before any guesses: one block for each paragraph, clean text in NFC. */
export interface Draft {
  readonly form: 'docx' | 'html' | 'text';
  readonly blocks: readonly BlockContent[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly images: readonly DraftImage[];
  /** What the file shows that the blocks cannot hold, or that an editor must decide. */
  readonly notes: readonly Note[];
  /** Every paragraph that the file shows, read a second time: lost words are found by it. */
  readonly witness: readonly string[];
  /** What a saved page says about itself. */
  readonly metadata: PageMetadata;
}

/** What the head of a saved page says about its article. */
export interface PageMetadata {
  /** The title, most trusted first; may contain the name of the site. */
  readonly titles: readonly string[];
  /** An ISO 8601 time. */
  readonly published?: string;
  readonly section?: string;
}

export const noMetadata: PageMetadata = { titles: [] };
