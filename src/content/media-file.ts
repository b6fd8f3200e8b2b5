import { imageSize } from 'image-size';
import type { MediaFile } from './content.ts';
import { problem, startOfFile, type Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';

const isImage = (name: string): boolean => /\.(?:jpe?g|png|gif|webp|avif)$/u.test(name);

/** `media/2020/a.jpg` is `2020/a.jpg`. */
export const mediaNameOf = (path: string): string => path.slice('media/'.length);

/** The media file of a source; of an image with its size, turned as its EXIF orientation says. */
export const mediaFileOf = (source: SourceFile): MediaFile | Problem => {
  if (source.problem) return source.problem;
  const name = mediaNameOf(source.path);
  if (!isImage(name)) return { name };
  try {
    const { width, height, orientation = 1 } = imageSize(source.bytes);
    const isTurned = orientation >= 5;
    return { name, size: isTurned ? { width: height, height: width } : { width, height } };
  } catch {
    return problem('FILE_CONTENT', startOfFile(source.file), name);
  }
};
