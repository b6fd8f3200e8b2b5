import { join } from 'node:path';
import { audioTypeOf } from '../../content/audio-type.ts';
import type { MediaFile } from '../../content/content.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { SoundFacts } from '../media-facts.ts';
import { readSeen } from '../read-seen.ts';
import { twoAtATime } from '../two-at-a-time.ts';
import { smallSoundOf } from './small-sound.ts';
import { isSoundFile, withoutTags } from './tags/without-tags.ts';
import { typeInside } from './type-inside.ts';

interface Format {
  readonly seconds?: number | undefined;
  /** Whether the decoder knows it: an MP3, whatever its name. */
  readonly isMp3: boolean;
}

/** What a sound is; no length for what is none. Without `duration` an MP3's length is a guess. */
const formatOf = async (name: string, bytes: Uint8Array): Promise<Format> => {
  try {
    const { parseBuffer } = await import('music-metadata');
    const type = { mimeType: typeInside(bytes) ?? audioTypeOf(name), size: bytes.length };
    const { format } = await parseBuffer(bytes, type, { duration: true, skipCovers: true });
    return { seconds: format.duration, isMp3: format.codec?.endsWith('Layer 3') ?? false };
  } catch {
    return { isMp3: false };
  }
};

/** Whole seconds of a sound; 0 for what is none. */
export const wholeSeconds = async (name: string, bytes: Uint8Array): Promise<number> =>
  Math.round((await formatOf(name, bytes)).seconds ?? 0);

const factsOf = async (media: MediaFile, file: string): Promise<SoundFacts | undefined> => {
  const bytes = readSeen(file, media);
  const { seconds: length = 0, isMp3 } = await formatOf(media.name, bytes);
  const seconds = Math.round(length);
  const published = withoutTags(media.name, bytes).length;
  if (seconds === 0) return undefined;
  return {
    seconds,
    bytes: published,
    small: isMp3 ? smallSoundOf(media, published, seconds) : undefined,
  };
};

/**
 * What pages say of sound files, by their path, such as `/media/2020/ban-tin.mp3`. No copy is made
 * here: a plan that machines share needs the same facts.
 *
 * @throws OperationError `SOURCE_CHANGED` if a file is not the one that was read with the content
 * @throws errors of the file system
 */
export const soundFacts = async (
  media: readonly MediaFile[],
  contentFolder: string,
): Promise<ReadonlyMap<string, SoundFacts>> => {
  const sounds = media.filter(({ name }) => isSoundFile(name));
  const known = await twoAtATime(sounds, async (sound) => {
    const facts = await factsOf(sound, join(contentFolder, 'media', sound.name));
    return [sitePaths.media(sound.name), facts] as const;
  });
  return new Map(known.flatMap(([path, facts]) => (facts ? [[path, facts]] : [])));
};
