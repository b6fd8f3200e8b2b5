import { readingManner } from '../announcer/reading-manner.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { sitePaths } from '../url/site-path.ts';
import type { OutputGroup } from './output-group.ts';
import type { OutputOptions } from './output-options.ts';

/**
 * What a browser with a Vietnamese voice needs to read articles aloud: the scripts, the words of the
 * buttons, how the station reads. Pages themselves hold nothing of it.
 */
export const voiceFile = (
  { site }: Pick<Newsroom, 'site'>,
  { voiceScripts, labels }: Pick<OutputOptions, 'voiceScripts' | 'labels'>,
): OutputGroup[] => {
  if (!voiceScripts) return [];
  const { spoken } = readingManner(site);
  return [
    {
      paths: [[sitePaths.voice]],
      make: () => [`${JSON.stringify({ ...voiceScripts, words: labels.voice, spoken })}\n`],
    },
  ];
};
