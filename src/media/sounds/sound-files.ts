import { basename, extname, join } from 'node:path';
import type { MediaFile } from '../../content/content.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type { SiteFile } from '../../url/site-file.ts';
import type { SmallSound, SoundFacts } from '../media-facts.ts';
import { keptFiles } from '../kept-folder.ts';
import { makeAlways, type MakeOnce } from '../make-once.ts';
import { readSeen } from '../read-seen.ts';
import { smallSoundKey } from './small-sound.ts';
import { isSoundFile, withoutTags } from './tags/without-tags.ts';

export interface SoundOptions {
  /** Called while a copy is made, with the share that is done, 0 to 1. */
  readonly onCopy?: ((name: string, share: number) => void) | undefined;
  /** A file of the live site; `undefined` if it has none at this address. */
  readonly liveFile?: ((path: SitePath) => Promise<Uint8Array | undefined>) | undefined;
  /** Keeps what was read of a sound by its checksum. */
  readonly once?: MakeOnce | undefined;
}

/** Named by the hash of what they are made from; no version of a program makes them void. */
const lasting = '';

const copyName = 'ban-nhe.mp3';

/** What cannot be decoded is offered as it is. */
const makeCopy = async (
  name: string,
  bytes: Uint8Array,
  { onCopy }: SoundOptions,
): Promise<Uint8Array> => {
  /** Decoder and encoder are loaded only for a sound without a copy. */
  const { makeSmallCopy } = await import('../../sound/small-copy.ts');
  const made = await makeSmallCopy(bytes, (share) => onCopy?.(name, share));
  return made ?? withoutTags(name, bytes);
};

/**
 * The small copy of a sound: from the cache, otherwise from the live site, otherwise made. So a
 * lost cache does not encode an archive again.
 *
 * @throws OperationError `SOURCE_CHANGED` if the sound is not the one that was read
 */
const smallSoundFile = async (
  sound: MediaFile,
  { path }: SmallSound,
  file: string,
  cacheFolder: string,
  options: SoundOptions,
): Promise<SiteFile> => {
  const make = async () => {
    const live = await options.liveFile?.(path);
    return new Map([
      [copyName, live ?? (await makeCopy(sound.name, readSeen(file, sound), options))],
    ]);
  };
  const { source } = await keptFiles(cacheFolder, smallSoundKey(sound), make, lasting);
  return { path, ...source(copyName) };
};

/** Whether a sound has tags. */
const hasTags = (
  sound: MediaFile,
  facts: SoundFacts | undefined,
  file: string,
  once: MakeOnce,
): Promise<boolean> | boolean => {
  /** An MP3 becomes shorter, other files keep their length. */
  if (sound.name.endsWith('.mp3') && facts) return facts.bytes !== sound.bytes;
  return once(['tags', extname(sound.name), sound.sha256], () => {
    const bytes = readSeen(file, sound);
    return withoutTags(sound.name, bytes) !== bytes;
  });
};

/** A sound without its tags; the file itself if it has none. */
const publishedSound = async (
  sound: MediaFile,
  facts: SoundFacts | undefined,
  file: string,
  cacheFolder: string,
  { once = makeAlways }: SoundOptions,
): Promise<SiteFile> => {
  const path = sitePaths.media(sound.name);
  if (!(await hasTags(sound, facts, file, once))) {
    return { path, copyOf: file, sha256: sound.sha256 };
  }
  const name = basename(sound.name);
  const key = `khong the ${name} ${sound.sha256}`;
  const make = async () => new Map([[name, withoutTags(sound.name, readSeen(file, sound))]]);
  const kept = await keptFiles(cacheFolder, key, make, lasting);
  return { path, ...kept.source(name) };
};

/** The files of all sounds: each without tags, and its small copy. */
export const soundFiles = async (
  media: readonly MediaFile[],
  facts: ReadonlyMap<string, SoundFacts>,
  contentFolder: string,
  cacheFolder: string,
  options: SoundOptions = {},
): Promise<readonly SiteFile[]> => {
  const files: SiteFile[] = [];
  /** One after another: encoding keeps a core busy by itself. */
  for (const sound of media.filter(({ name }) => isSoundFile(name))) {
    const known = facts.get(sitePaths.media(sound.name));
    const file = join(contentFolder, 'media', sound.name);
    files.push(await publishedSound(sound, known, file, cacheFolder, options));
    if (known?.small) {
      files.push(await smallSoundFile(sound, known.small, file, cacheFolder, options));
    }
  }
  return files;
};
