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

/** What the first piece of a file says of all of it. */
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

/** What a media file is, of which only some numbers are kept. */
export type ReadMedia = Pick<SourceFile, 'size' | 'media' | 'problem'>;

const readAs = ({ bytes, sha256 }: Checksum, { size, problem }: Head): ReadMedia => ({
  size: bytes,
  media: { sha256, size },
  ...(problem && { problem }),
});

/**
 * What the bytes of a media file say of it.
 *
 * @param path below the content folder
 * @param file the path as editors know it
 */
export const seenMedia = (path: string, file: string, bytes: Uint8Array): ReadMedia =>
  readAs(checksumOf(bytes), headOf(path, file, bytes));

/** In a larger image, in bytes, the size must come early. */
const largestSearched = 256 * 1024 * 1024;

/**
 * Reads a media file once: its type, its checksum and, of an image, its size. Of an image whose size comes
 * after long metadata all is read at once.
 *
 * @param path below the folder of the disk
 * @param file the path as editors know it
 * @throws what the file system throws; an error with the code `ELOOP` for a link
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
