import type { YamlChange } from '../edit/changed-value.ts';

/** A text file of the content folder. */
export interface ContentText {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
}

/** What a migration changes in one file; the changes are made one after another. */
export interface FileChanges {
  readonly path: string;
  readonly changes: readonly YamlChange[];
}

/** The step from one version of the content's form to the next. */
export interface Migration {
  /** The version that the content has afterwards. */
  readonly to: number;
  /** What it does and why, in Vietnamese, without a full stop. */
  readonly words: string;
  /** Pure; nothing if the content has nothing of the old form. */
  readonly changesOf: (texts: readonly ContentText[]) => readonly FileChanges[];
}
