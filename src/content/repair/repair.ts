import type { FaultCode } from '../faults/catalogue.ts';
import type { TextEdit } from './text-edit.ts';

/** A fault of form in a text, with the edit after which checking can continue. */
export interface Repair extends TextEdit {
  readonly code: FaultCode;
  /** The details for the fault's sentence. */
  readonly details: readonly unknown[];
  /** The reported position, as an offset of the text. */
  readonly at: number;
  /** The end of the reported position, if it does not end with the edit. */
  readonly atEnd?: number;
  /** Whether the edit is certainly what the editor meant, so that it may be written to the file. */
  readonly isSure: boolean;
  /** Set for a further edit of the fault before it, which is reported once. */
  readonly isFurther?: boolean;
  /** Set if the text is meant to stay as it is. */
  readonly isNote?: boolean;
}
