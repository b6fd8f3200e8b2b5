import type { BlockContent, FootnoteDefinition } from 'mdast';

/** What a paragraph is, where its style or its place says so. */
export type Role = 'title' | 'standfirst' | 'caption';

declare module 'mdast' {
  interface ParagraphData {
    role?: Role;
  }
}

/** A picture of a text; its Markdown image has its number in the draft as address. */
export type DraftImage =
  | { readonly bytes: Uint8Array }
  /** Why it could not be read, in Vietnamese. */
  | { readonly missing: string };

/**
 * A file as it was read, before anything is guessed: one block for each paragraph, clean text in
 * NFC.
 */
export interface Draft {
  readonly form: 'docx' | 'html' | 'text';
  readonly blocks: readonly BlockContent[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly images: readonly DraftImage[];
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
