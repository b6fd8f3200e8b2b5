/** What the editor is told of one decision of the import: a sentence in Vietnamese. */
export interface Note {
  readonly text: string;
  /** Whether the editor must look: the rest is told only to be read over. */
  readonly isUnsure: boolean;
}

export const told = (text: string): Note => ({ text, isUnsure: false });

export const unsure = (text: string): Note => ({ text, isUnsure: true });
