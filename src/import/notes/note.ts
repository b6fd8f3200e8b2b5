/** A sentence in Vietnamese about one decision of the import. */
export interface Note {
  readonly text: string;
  /** Whether the editor must check it; the other notes are only for reading. */
  readonly isUnsure: boolean;
}

export const sure = (text: string): Note => ({ text, isUnsure: false });

export const unsure = (text: string): Note => ({ text, isUnsure: true });
