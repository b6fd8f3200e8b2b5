import type { FileKind } from './file-kinds.ts';
import type { Problem } from '../problem.ts';

/** A file of the content folder, as it is on the disk. */
export interface SourceFile {
  readonly kind: FileKind;
  /** Relative to the content folder, `/` between segments, in Unicode form NFC. */
  readonly path: string;
  /** The path as editors know it: with the name of the content folder before it. */
  readonly file: string;
  /** All of a text file; of a media file its first bytes, enough to find type and size. */
  readonly bytes: Uint8Array;
  /** The size of the whole file in bytes. */
  readonly size: number;
  /** A fault of the file as a whole; its bytes are then useless. */
  readonly problem?: Problem;
}
