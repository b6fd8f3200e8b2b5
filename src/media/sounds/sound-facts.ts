import { join } from 'node:path';
import { extname } from 'node:path/posix';
import { audioTypeOf } from '../../content/audio-type.ts';
import type { MediaFile } from '../../content/content.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { SoundFacts } from '../media-facts.ts';
import { makeAlways, type MakeOnce } from '../make-once.ts';
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

/** What reading a whole sound tells. */
interface ReadSound extends Pick<SoundFacts, 'seconds' | 'bytes'> {
  /** By its first bytes, whatever its name says. */
  readonly isMp3: boolean;
}

/** Reads a whole sound: its length, its size without tags, its kind. */
const measure = async (media: MediaFile, file: string): Promise<ReadSound> => {
  const bytes = readSeen(file, media);
  const { seconds = 0, isMp3 } = await formatOf(media.name, bytes);
  return {
    seconds: Math.round(seconds),
    bytes: withoutTags(media.name, bytes).length,
    isMp3,
  };
};

const factsOf = async (
  media: MediaFile,
  file: string,
  once: MakeOnce,
): Promise<SoundFacts | undefined> => {
  const from = ['sound', extname(media.name), media.sha256];
  const { seconds, bytes, isMp3 } = await once(from, () => measure(media, file));
  if (seconds === 0) return undefined;
  return { seconds, bytes, small: isMp3 ? smallSoundOf(media, bytes, seconds) : undefined };
};

/**
 * What pages say of sound files, by their path, such as `/media/2020/ban-tin.mp3`. No copy is made
 * here: a plan that machines share needs the same facts.
 *
 * @param once keeps what was read of a sound by its checksum
 * @throws OperationError `SOURCE_CHANGED` if a file is not the one that was read with the content
 * @throws errors of the file system
 */
export const soundFacts = async (
  media: readonly MediaFile[],
  contentFolder: string,
  once: MakeOnce = makeAlways,
): Promise<ReadonlyMap<string, SoundFacts>> => {
  const sounds = media.filter(({ name }) => isSoundFile(name));
  const known = await twoAtATime(sounds, async (sound) => {
    const facts = await factsOf(sound, join(contentFolder, 'media', sound.name), once);
    return [sitePaths.media(sound.name), facts] as const;
  });
  return new Map(known.flatMap(([path, facts]) => (facts ? [[path, facts]] : [])));
};
