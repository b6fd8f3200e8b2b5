/** A part of a document's line, and where it is written. */
export interface Segment {
  /** Its size in the document. */
  readonly size: number;
  readonly start: number;
  readonly end: number;
}
