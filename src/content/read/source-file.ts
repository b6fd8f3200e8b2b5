import type { FileKind } from './file-kinds.ts';
import type { Problem } from '../problem.ts';

/** A file of the content folder as it lies on the disk. */
export interface SourceFile {
  readonly kind: FileKind;
  /** Relative to the content folder, `/` between segments, in Unicode form NFC. */
  readonly path: string;
  /** The path as it is told to editors: with the name of the content folder before it. */
  readonly file: string;
  /** All of a text file; of a media file its first bytes, enough to tell type and size. */
  readonly bytes: Uint8Array;
  /** The size of the whole file in bytes. */
  readonly size: number;
  /** What is wrong with the file as a whole; its bytes are then of no use. */
  readonly problem?: Problem;
}
