import { join } from 'node:path';
import type { MediaFile } from '../content/content.ts';
import { sitePaths } from '../url/site-path.ts';
import type { MediaFacts } from './media-facts.ts';
import type { SiteFile } from '../url/site-file.ts';
import { makePictures, type PictureOptions } from './pictures/pictures.ts';
import { soundLengths } from './sound-lengths.ts';

/** Facts about the media for pages, and the published files. */
export interface PreparedMedia {
  readonly facts: MediaFacts;
  readonly files: readonly SiteFile[];
  /** Names of unreadable pictures; nothing of them is published. */
  readonly unreadable: readonly string[];
}

/** For pictures only the generated versions are published; other media are published unchanged. */
export const prepareMedia = async (
  media: readonly MediaFile[],
  contentFolder: string,
  cacheFolder: string,
  options: PictureOptions = {},
): Promise<PreparedMedia> => {
  const made = await makePictures(media, contentFolder, cacheFolder, options);
  const copies = media
    .filter(({ size }) => !size)
    .map(({ name, sha256 }) => ({
      path: sitePaths.media(name),
      copyOf: join(contentFolder, 'media', name),
      sha256,
    }));
  return {
    facts: { pictures: made.pictures, seconds: await soundLengths(media, contentFolder) },
    files: [...made.files, ...copies],
    unreadable: made.unreadable,
  };
};
