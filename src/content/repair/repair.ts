import type { FaultCode } from '../faults/catalogue.ts';
import type { TextEdit } from './text-edit.ts';

/** A fault of form in a text, with the edit that lets checking go on after it. */
export interface Repair extends TextEdit {
  readonly code: FaultCode;
  /** What the fault's sentence needs. */
  readonly details: readonly unknown[];
  /** The place of the report, as an offset of the text. */
  readonly at: number;
  /** Whether the edit is surely what the editor meant, so that it may be written to the file. */
  readonly isSure: boolean;
}
