/** A finding within the body, as offsets in its Markdown (UTF-16 units). */
export interface BodyFinding {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly weight: 'must' | 'look';
  /** Shown under the paragraph, where there is no margin beside it. */
  readonly card?: HTMLElement | undefined;
}

/** An editor of a text's body, as rich text or as plain text. */
export interface BodyEditor {
  /** The body as Markdown, lines end with LF. */
  readonly markdown: () => string;
  readonly showFindings: (findings: readonly BodyFinding[]) => void;
  readonly goTo: (offset: number) => void;
  /** How far below the top of the window words are, in pixels. */
  readonly topOf: (offset: number) => number;
  /** Replaces a part of the Markdown, as one step of undo. */
  readonly replace: (start: number, end: number, text: string) => void;
  /** Puts Markdown at the cursor, for an editor that has one. */
  readonly insert?: (markdown: string) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

/** Puts an editor of some Markdown into a place of the page. */
export type MakeBodyEditor = (
  place: HTMLElement,
  markdown: string,
  events: {
    readonly onChange: () => void;
    /** Files that were dropped or pasted. */
    readonly onFiles?: (files: readonly File[]) => void;
  },
) => BodyEditor;
