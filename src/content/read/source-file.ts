import type { FileKind } from './file-kinds.ts';
import type { Problem } from '../problem.ts';

/** A media file as it was when it was read. */
export interface SeenMedia {
  /** SHA-256 of the whole file, in hexadecimal. */
  readonly sha256: string;
  /** In pixels; only for images. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

/** A file of the content folder, as read from the disk. */
export interface SourceFile {
  readonly kind: FileKind;
  /** Relative to the content folder, `/` between segments, in Unicode form NFC. */
  readonly path: string;
  /** The path as editors know it: with the name of the content folder before it. */
  readonly file: string;
  /** The whole of a text file; empty for a media file, of which there may be very many. */
  readonly bytes: Uint8Array;
  /** The size of the whole file in bytes. */
  readonly size: number;
  /** The facts about a media file when it was read; only those bytes are published. */
  readonly media?: SeenMedia;
  /** A fault of the file as a whole; its bytes are then not usable. */
  readonly problem?: Problem;
}
