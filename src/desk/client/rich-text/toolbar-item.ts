import type { Command, EditorState } from 'prosemirror-state';

/** A button of the toolbar. */
export interface ToolbarItem {
  /** The words on it, or beside its sign. */
  readonly words: string;
  /** Its sign; without one, its words are shown. */
  readonly sign?: string;
  readonly keys?: string;
  /** What it does at once. */
  readonly command?: Command;
  /** What it does if it asks for something first. */
  readonly open?: () => void;
  /** Whether what it makes is at the cursor. */
  readonly isOn?: (state: EditorState) => boolean;
  /** Whether it is there only in some places, such as a table. */
  readonly isShown?: (state: EditorState) => boolean;
}

/** Buttons that belong together. */
export type ToolbarGroup = readonly ToolbarItem[];
