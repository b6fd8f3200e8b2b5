import { join } from 'node:path';
import type { MediaFile } from '../content/content.ts';
import { sitePaths } from '../url/site-path.ts';
import type { MediaFacts } from './media-facts.ts';
import type { SiteFile } from '../url/site-file.ts';
import { makePictures, type PictureOptions } from './pictures/pictures.ts';
import { soundFacts } from './sounds/sound-facts.ts';
import { soundFiles, type SoundOptions } from './sounds/sound-files.ts';
import { isSoundFile } from './sounds/tags/without-tags.ts';

/** The folder of the cache with the copies of sounds. */
export const soundCache = 'am-thanh';

/** Facts about the media for pages, and the published files. */
export interface PreparedMedia {
  readonly facts: MediaFacts;
  readonly files: readonly SiteFile[];
  /** Names of unreadable pictures; nothing of them is published. */
  readonly unreadable: readonly string[];
}

/**
 * For pictures only the generated versions are published, sounds without tags and with a small copy;
 * other media are published unchanged.
 *
 * @param cacheFolder the folder of all caches
 */
export const prepareMedia = async (
  media: readonly MediaFile[],
  contentFolder: string,
  cacheFolder: string,
  options: PictureOptions & SoundOptions = {},
): Promise<PreparedMedia> => {
  const made = await makePictures(media, contentFolder, join(cacheFolder, 'pictures'), options);
  const sounds = await soundFacts(media, contentFolder, options.once);
  const copies = media
    .filter(({ size, name }) => !size && !isSoundFile(name))
    .map(({ name, sha256 }) => ({
      path: sitePaths.media(name),
      copyOf: join(contentFolder, 'media', name),
      sha256,
    }));
  return {
    facts: { pictures: made.pictures, sounds },
    files: [
      ...made.files,
      ...(await soundFiles(media, sounds, contentFolder, join(cacheFolder, soundCache), options)),
      ...copies,
    ],
    unreadable: made.unreadable,
  };
};
