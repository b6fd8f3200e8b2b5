import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { MediaFile } from '../../content/content.ts';
import { twoAtATime } from '../two-at-a-time.ts';
import { inspectPicture } from './inspect-picture.ts';
import { hashOf, keptFolder } from './kept-folder.ts';
import { pictureSettings, readingOptions } from './picture-settings.ts';

/** @throws when the bytes cannot be read as a picture, to the last row */
const readWhole = async (bytes: Uint8Array): Promise<void> => {
  const { isAnimated } = await inspectPicture(bytes);
  await sharp(bytes, { ...readingOptions, animated: isAnimated })
    .autoOrient()
    .resize({ width: Math.min(...pictureSettings.widths), withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
};

const isFileSystemFault = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

const isReadable = async (file: string, cacheFolder: string): Promise<boolean> => {
  const bytes = await readFile(file);
  const isSound = (): Promise<boolean> =>
    readWhole(bytes).then(
      () => true,
      () => false,
    );
  try {
    await keptFolder(join(cacheFolder, 'doc-duoc'), hashOf(bytes), async (made) => {
      await readWhole(bytes);
      await writeFile(join(made, 'doc-duoc'), '');
    });
    return true;
  } catch (error) {
    /** A cache that cannot be written saves no time, and is no fault of the content. */
    return isFileSystemFault(error) && isSound();
  }
};

/**
 * The names of pictures that a build could not read; much quicker than making them. What was read
 * once is known from the cache.
 *
 * @throws when a file cannot be opened, never when a picture or the cache has a fault
 */
export const unreadablePictures = async (
  media: readonly MediaFile[],
  contentFolder: string,
  cacheFolder: string,
): Promise<readonly string[]> => {
  const names = media.filter(({ size }) => size).map(({ name }) => name);
  const readable = await twoAtATime(names, (name) =>
    isReadable(join(contentFolder, 'media', name), cacheFolder),
  );
  return names.filter((_name, index) => !readable[index]);
};
