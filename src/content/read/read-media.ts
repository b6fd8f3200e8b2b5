import { basename, extname } from 'node:path';
import { eachPiece, pieceBytes, readUnlinked } from '../../file-system/unlinked-file.ts';
import { checksumOf, type Checksum } from '../../file-system/checksum.ts';
import type { Problem } from '../problem.ts';
import { mediaSignatures } from './file-kinds.ts';
import { imageSizeOf, isImage, mediaNameOf, wrongContent } from './media-file.ts';
import type { SeenMedia, SourceFile } from './source-file.ts';

const hasSignature = (path: string, bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const signatures = mediaSignatures[extname(path).slice(1)] ?? [];
  return signatures.some((signature) => signature.test(head));
};

/** The facts from the first bytes of a file. */
interface Head {
  readonly size: SeenMedia['size'];
  readonly problem: Problem | undefined;
}

const headOf = (path: string, file: string, head: Uint8Array): Head => {
  const isWrong = !hasSignature(path, head);
  const size = isImage(path) && !isWrong ? imageSizeOf(head) : undefined;
  const isUnclear = isImage(path) && !size;
  const name = isWrong ? basename(path) : mediaNameOf(path);
  return { size, problem: isWrong || isUnclear ? wrongContent(file, name, head) : undefined };
};

/** A media file, of which only checksum and sizes are kept. */
export type ReadMedia = Pick<SourceFile, 'size' | 'media' | 'problem'>;

const readAs = ({ bytes, sha256 }: Checksum, { size, problem }: Head): ReadMedia => ({
  size: bytes,
  media: { sha256, size },
  ...(problem && { problem }),
});

/**
 * The facts about a media file from its bytes.
 *
 * @param path below the content folder
 * @param file the path as editors know it
 */
export const seenMedia = (path: string, file: string, bytes: Uint8Array): ReadMedia =>
  readAs(checksumOf(bytes), headOf(path, file, bytes));

/** In bytes; in a larger image the size must be near the beginning. */
const largestSearched = 256 * 1024 * 1024;

/**
 * Reads a media file once: its type, its checksum and, for an image, its size. An image whose size
 * comes after long metadata is read whole.
 *
 * @param path relative to the content folder
 * @param file the path as editors know it
 * @throws errors of the file system; one with the code `ELOOP` for a link
 */
export const readMedia = async (place: string, path: string, file: string): Promise<ReadMedia> => {
  let head: Head | undefined;
  const { bytes, sha256 } = await eachPiece(place, (piece) => {
    head ??= headOf(path, file, piece);
  });
  head ??= headOf(path, file, new Uint8Array());
  const isLate = head.problem && bytes > pieceBytes && isImage(path);
  const whole = isLate ? readUnlinked(place, largestSearched) : undefined;
  return whole ? seenMedia(path, file, whole) : readAs({ bytes, sha256 }, head);
};
