/** Something in a row of a table; a fault stops the writing, a note does not. */
export interface RowProblem {
  /** The row of the table, from 1. */
  readonly line: number;
  readonly isFault: boolean;
  /** In Vietnamese, with what to do about it. */
  readonly text: string;
}

export const rowFault = (line: number, text: string): RowProblem => ({ line, isFault: true, text });

export const rowNote = (line: number, text: string): RowProblem => ({ line, isFault: false, text });
