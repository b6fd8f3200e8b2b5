import { extname } from 'node:path/posix';
import { join } from 'node:path';
import type { MediaFile } from '../content/content.ts';
import { sitePaths } from '../url/site-path.ts';
import { twoAtATime } from './two-at-a-time.ts';

const soundEndings: ReadonlySet<string> = new Set(['.mp3', '.m4a', '.ogg']);

/**
 * Seconds of a sound file; `undefined` for other files. Without `duration` an MP3's length is a
 * guess.
 */
const secondsOf = async (file: string): Promise<number | undefined> => {
  try {
    const { parseFile } = await import('music-metadata');
    const { format } = await parseFile(file, { duration: true, skipCovers: true });
    return format.duration;
  } catch {
    return undefined;
  }
};

/** Whole seconds of sound files by their path, such as `/media/2020/ban-tin.mp3`. */
export const soundLengths = async (
  media: readonly MediaFile[],
  contentFolder: string,
): Promise<ReadonlyMap<string, number>> => {
  const names = media.map(({ name }) => name).filter((name) => soundEndings.has(extname(name)));
  const lengths = await twoAtATime(names, async (name): Promise<[string, number]> => {
    const seconds = await secondsOf(join(contentFolder, 'media', name));
    return [sitePaths.media(name), Math.round(seconds ?? 0)];
  });
  return new Map(lengths.filter(([, seconds]) => seconds > 0));
};
