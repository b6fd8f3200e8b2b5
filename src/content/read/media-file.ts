import { imageSize } from 'image-size';
import type { MediaFile } from '../content.ts';
import { foreignKindOf } from './decode-text.ts';
import { largestImage } from './largest-image.ts';
import { realKindOf } from './real-kind.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import type { SourceFile } from './source-file.ts';

const isImage = (name: string): boolean => /\.(?:jpe?g|png|gif|webp|avif)$/u.test(name);

/** What is said of a media file whose bytes are not what its ending says. */
export const wrongContent = (file: string, name: string, bytes: Uint8Array): Problem => {
  const at = startOfFile(file);
  const real = realKindOf(bytes);
  const ending = name.slice(name.lastIndexOf('.') + 1).replace('jpeg', 'jpg');
  if (!real || real.ending === ending) {
    return problem('FILE_CONTENT', at, name, foreignKindOf(bytes), undefined);
  }
  const cure = real.convert ?? `đổi đuôi của tệp thành .${real.ending}`;
  return problem('FILE_CONTENT', at, name, real.name, cure);
};

/** `media/2020/a.jpg` is `2020/a.jpg`. */
export const mediaNameOf = (path: string): string => path.slice('media/'.length);

/** The size of an image, rotated by its EXIF orientation; `undefined` if it is not clear. */
const sizeOf = (bytes: Uint8Array): MediaFile['size'] => {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
};

/** Whether the first bytes of a file are enough: those of an image must contain its size. */
export const tellsSize = (path: string, head: Uint8Array): boolean =>
  !isImage(path) || sizeOf(head) !== undefined;

/** The result of reading a media file. */
export interface ParsedMedia {
  readonly media?: MediaFile;
  readonly problems: readonly Problem[];
}

/** The media file of a source; for an image with its size. */
export const mediaFileOf = (source: SourceFile): ParsedMedia => {
  if (source.problem) return { problems: [source.problem] };
  const name = mediaNameOf(source.path);
  const media = { name, bytes: source.size };
  if (!isImage(name)) return { media, problems: [] };
  const at = startOfFile(source.file);
  const size = sizeOf(source.bytes);
  if (!size) return { problems: [wrongContent(source.file, name, source.bytes)] };
  const megabytes = (source.size / 1_000_000).toFixed(1).replace('.', ',');
  const problems =
    source.size > largestImage.bytes ? [problem('IMAGE_LARGE', at, name, megabytes)] : [];
  return { media: { ...media, size }, problems };
};
