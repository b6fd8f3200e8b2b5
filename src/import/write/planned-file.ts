/** A file to be written. */
export interface PlannedFile {
  /** Relative to the content folder, `/` between segments. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
