import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaFile } from '../content/content.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';

/** Copies the media files that the loader has passed; no other file of the folder is published. */
export const copyMedia = async (
  media: readonly MediaFile[],
  contentFolder: string,
  outputFolder: string,
): Promise<void> => {
  for (const { name } of media) {
    const target = join(outputFolder, fileOf(sitePaths.media(name)));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(contentFolder, 'media', name), target);
  }
};
