import { extname } from 'node:path/posix';
import type { MediaFile } from '../../content/content.ts';
import { smallBytesOfSecond, smallForm } from '../../sound/small-copy.ts';
import { sitePaths } from '../../url/site-path.ts';
import { slugOf } from '../../url/slug.ts';
import type { SmallSound } from '../media-facts.ts';
import { hashOf } from '../kept-folder.ts';

/** A copy is worth its place on the host if it saves a third. */
const worth = 2 / 3;

/** The number of this form of copies; another one gives all copies other addresses. */
const form = `1 ${JSON.stringify(smallForm)}`;

/** Names the copy of a sound in the cache, whatever the sound is called. */
export const smallSoundKey = ({ sha256 }: Pick<MediaFile, 'sha256'>): string => `${form} ${sha256}`;

/**
 * The small copy of a sound for slow networks; `undefined` if it would hardly be smaller, or for a
 * sound that the decoder does not know. Its address and its length follow from the sound alone, so
 * that it need not be made before pages link to it.
 *
 * @param bytes of the published sound
 */
export const smallSoundOf = (
  { name, sha256 }: MediaFile,
  bytes: number,
  seconds: number,
): SmallSound | undefined => {
  const small = seconds * smallBytesOfSecond;
  if (extname(name) !== '.mp3' || small > bytes * worth) return undefined;
  const stem = slugOf(name.slice(0, -extname(name).length)) || 'tieng';
  const hash = hashOf(name, smallSoundKey({ sha256 })).slice(0, 10);
  return { path: sitePaths.smallSound(`${stem}-${hash}.mp3`), bytes: small };
};
