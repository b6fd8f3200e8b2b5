import { imageSize } from 'image-size';
import type { MediaFile } from '../content.ts';
import { foreignKindOf } from './decode-text.ts';
import { largestImage } from './largest-image.ts';
import { realKindOf } from './real-kind.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import type { SourceFile } from './source-file.ts';

/** Whether a file is shown as a picture, by its name. */
export const isImage = (name: string): boolean => /\.(?:jpe?g|png|gif|webp|avif)$/u.test(name);

/** The problem of a media file whose bytes do not match its extension. */
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

/** `media/2020/a.jpg` gives `2020/a.jpg`. */
export const mediaNameOf = (path: string): string => path.slice('media/'.length);

/** The size of an image, rotated by its EXIF orientation; `undefined` if it is unclear. */
export const imageSizeOf = (bytes: Uint8Array): MediaFile['size'] => {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
};

/** The result of reading a media file. */
export interface ParsedMedia {
  readonly media?: MediaFile;
  readonly problems: readonly Problem[];
}

/** The media file of a source; for an image with its size. */
export const mediaFileOf = ({
  file,
  path,
  size,
  media: seen,
  problem: known,
}: SourceFile): ParsedMedia => {
  if (known || !seen) return { problems: known ? [known] : [] };
  const name = mediaNameOf(path);
  const megabytes = (size / 1_000_000).toFixed(1).replace('.', ',');
  const isLarge = seen.size !== undefined && size > largestImage.bytes;
  return {
    media: { name, bytes: size, sha256: seen.sha256, ...(seen.size && { size: seen.size }) },
    problems: isLarge ? [problem('IMAGE_LARGE', startOfFile(file), name, megabytes)] : [],
  };
};
