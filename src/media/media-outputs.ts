import { join } from 'node:path';
import type { MediaFile } from '../content/content.ts';
import { sitePaths } from '../url/site-path.ts';
import type { MediaFacts } from './media-facts.ts';
import type { SiteFile } from '../url/site-file.ts';
import { makePictures, type PictureOptions } from './pictures/pictures.ts';
import { soundLengths } from './sound-lengths.ts';

/** What pages need to know about the media, and which files are published. */
export interface PreparedMedia {
  readonly facts: MediaFacts;
  readonly files: readonly SiteFile[];
  /** Names of pictures that cannot be read; nothing of them is published. */
  readonly unreadable: readonly string[];
}

/** Of pictures only the versions made from them are published, other media as they are. */
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
