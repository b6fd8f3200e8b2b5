import { sitePaths } from '../../url/site-path.ts';
import type { Content, MediaFile } from '../content.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';

/** What was measured of a sound. */
export interface MeasuredSound {
  /** LUFS; absent for silence. */
  readonly loudness?: number;
  /** How many times it is cut off at the top. */
  readonly clips: number;
  readonly silences: readonly { readonly at: number; readonly seconds: number }[];
}

/** Below this, speech is not heard from a loudspeaker; EBU R 128 asks for -23 LUFS. */
const tooQuiet = -30;

/** So many places in a file are heard; a few are a click or a plosive. */
const manyClips = 10;

/** A shorter file holds less than a quarter of a second. */
const leastBytes = 4096;

/** The sounds of articles and broadcasts. */
export const namedSounds = ({
  articles,
  broadcasts,
  media,
}: Pick<Content, 'articles' | 'broadcasts' | 'media'>): MediaFile[] => {
  const named = new Set(
    [...articles, ...broadcasts].flatMap(({ audio }) => (audio === undefined ? [] : [audio])),
  );
  return media.filter(({ name }) => named.has(sitePaths.media(name)));
};

const heardIn = (sound: MeasuredSound, file: string): Problem[] => {
  const at = startOfFile(file);
  const { loudness, clips, silences } = sound;
  if (loudness === undefined) return [problem('SOUND_SILENT', at)];
  return [
    ...(loudness < tooQuiet ? [problem('SOUND_QUIET', at, loudness)] : []),
    ...(clips >= manyClips ? [problem('SOUND_CLIPPED', at, clips)] : []),
    ...silences.map((each) => problem('SOUND_SILENT_PART', at, each.at, each.seconds)),
  ];
};

/**
 * What an editor should know about sounds before listeners hear them.
 *
 * @param measures by name; `null` for a file in which nothing can be decoded; absent for files that
 * are not measured
 * @param label the name of the content folder
 */
export const soundQuality = (
  sounds: readonly MediaFile[],
  measures: ReadonlyMap<string, MeasuredSound | null>,
  label: string,
): Problem[] =>
  sounds.flatMap(({ name, bytes }) => {
    const file = `${label}/media/${name}`;
    const sound = measures.get(name);
    if (sound) return heardIn(sound, file);
    if (sound === undefined) {
      return [
        problem('SOUND_NOT_MEASURED', startOfFile(file), /\.[a-z0-9]+$/u.exec(name)?.[0] ?? ''),
      ];
    }
    return bytes < leastBytes ? [] : [problem('SOUND_BROKEN', startOfFile(file))];
  });
