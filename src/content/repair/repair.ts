import type { FaultCode } from '../faults/catalogue.ts';
import type { TextEdit } from './text-edit.ts';

/** A mechanical fault of a text, with the edit that lets checking go on behind it. */
export interface Repair extends TextEdit {
  readonly code: FaultCode;
  /** What the fault's sentence asks for. */
  readonly details: readonly unknown[];
  /** Where the fault is told, as an offset of the text. */
  readonly at: number;
  /** Whether the edit is what the editor meant beyond doubt, so that it may be written to the file. */
  readonly isSure: boolean;
}
