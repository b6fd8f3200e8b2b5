import { join } from 'node:path';
import type { MediaFile } from '../../content/content.ts';
import { readSeen } from '../read-seen.ts';
import { twoAtATime } from '../two-at-a-time.ts';
import { hashOf, keptFiles } from '../kept-folder.ts';

const isReadable = async (bytes: Uint8Array, cacheFolder: string): Promise<boolean> => {
  const key = hashOf(bytes);
  return keptFiles(join(cacheFolder, 'doc-duoc'), key, async () => {
    const { readWholePicture } = await import('./read-whole-picture.ts');
    await readWholePicture(bytes);
    return new Map([['doc-duoc', '']]);
  }).then(
    () => true,
    () => false,
  );
};

/**
 * The names of pictures that a build could not read; much faster than making them. Pictures that
 * were read once are known from the cache.
 *
 * @throws if a file cannot be opened or has changed, never if a picture or the cache has a fault
 */
export const unreadablePictures = async (
  media: readonly MediaFile[],
  contentFolder: string,
  cacheFolder: string,
): Promise<readonly string[]> => {
  const pictures = media.filter(({ size }) => size);
  const readable = await twoAtATime(pictures, async (one) =>
    isReadable(readSeen(join(contentFolder, 'media', one.name), one), cacheFolder),
  );
  return pictures.flatMap(({ name }, index) => (readable[index] ? [] : name));
};
