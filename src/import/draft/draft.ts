import type { BlockContent, FootnoteDefinition } from 'mdast';

/** What a paragraph is known to be by its style or its place. */
export type Role = 'title' | 'standfirst' | 'caption';

declare module 'mdast' {
  interface ParagraphData {
    role?: Role;
  }
}

/** A picture of a text; the address of its Markdown image is its number in the draft. */
export type DraftImage =
  | { readonly bytes: Uint8Array }
  /** Why it could not be read, in Vietnamese. */
  | { readonly missing: string };

/** A file read, before anything is guessed: one block a paragraph, text NFC and clean. */
export interface Draft {
  readonly form: 'docx' | 'html' | 'text';
  readonly blocks: readonly BlockContent[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly images: readonly DraftImage[];
  /** What a saved page says of itself. */
  readonly told: ToldByPage;
}

/** What the head of a saved page says of its article. */
export interface ToldByPage {
  /** The headline, most trusted first; may carry the name of the site. */
  readonly titles: readonly string[];
  /** An ISO 8601 time. */
  readonly published?: string;
  readonly section?: string;
}

export const nothingTold: ToldByPage = { titles: [] };
