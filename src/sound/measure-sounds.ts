import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../content/edit/write-file.ts';
import type { MediaFile } from '../content/content.ts';
import { measuresText, readMeasures, type KeptMeasures } from './kept-measures.ts';
import type { SoundMeasures } from './sound-meter.ts';

const isMp3 = ({ name }: MediaFile): boolean => name.endsWith('.mp3');

const measured = async (path: string): Promise<SoundMeasures | null> => {
  /** The decoder takes long to load, and a run without new sounds needs none. */
  const { measureMp3 } = await import('./measure-mp3.ts');
  return (await measureMp3(await readFile(path))) ?? null;
};

/**
 * The measures of MP3 files, by their names below `media/`; `null` if nothing in a file can be
 * decoded. Each file is measured once and then known by its checksum.
 *
 * @param keptFile the file with the measures of earlier runs
 */
export const measureSounds = async (
  media: readonly MediaFile[],
  contentFolder: string,
  keptFile: string,
): Promise<ReadonlyMap<string, SoundMeasures | null>> => {
  const sounds = media.filter(isMp3);
  if (sounds.length === 0) return new Map();
  const before = await readMeasures(keptFile);
  const kept: KeptMeasures = new Map();
  let isNew = false;
  for (const { name, sha256 } of sounds) {
    const known = kept.get(sha256) ?? before.get(sha256);
    isNew ||= known === undefined;
    kept.set(sha256, known ?? (await measured(join(contentFolder, 'media', name))));
  }
  if (isNew || kept.size !== before.size) {
    /** Without the cache the next run is slower, but does not fail. */
    await mkdir(dirname(keptFile), { recursive: true })
      .then(async () => replaceFile(keptFile, measuresText(kept)))
      .catch(() => {});
  }
  return new Map(sounds.map(({ name, sha256 }) => [name, kept.get(sha256) ?? null]));
};
