import type { FaultCode } from '../faults/catalogue.ts';
import type { TextEdit } from './text-edit.ts';

/** A fault of form in a text, with the edit that lets checking go on after it. */
export interface Repair extends TextEdit {
  readonly code: FaultCode;
  /** What the fault's sentence needs. */
  readonly details: readonly unknown[];
  /** The place of the report, as an offset of the text. */
  readonly at: number;
  /** Where the place of the report ends, if it does not end with the edit. */
  readonly atEnd?: number;
  /** Whether the edit is surely what the editor meant, so that it may be written to the file. */
  readonly isSure: boolean;
  /** Set for a further edit of the fault before it, which is reported once. */
  readonly isFurther?: boolean;
  /** Set where the text is meant to stay as it is. */
  readonly isNote?: boolean;
}
