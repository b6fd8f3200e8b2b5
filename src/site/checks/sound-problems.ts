import { broadcastSlots } from '../../content/broadcasts/broadcast-slots.ts';
import type { Content, Locators } from '../../content/content.ts';
import type { ParsedContent } from '../../content/parse/parse-content.ts';
import { problem, startOfFile, type Problem } from '../../content/problem.ts';
import type { TextFactsOf } from '../../content/text-facts.ts';
import { textsIn } from '../../content/texts-in.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import { mediaNamedIn } from '../../newsroom/published-media.ts';
import { sitePaths } from '../../url/site-path.ts';

/** Broadcasts that are over and have no sound. */
export const silentBroadcasts = (
  { broadcasts, programmes }: Pick<Content, 'broadcasts' | 'programmes'>,
  now: VietnamMoment,
  locators: Locators,
): Problem[] =>
  broadcasts.flatMap((broadcast) => {
    const { file, audio, date, withdrawn } = broadcast;
    const programme = programmes.find(({ id }) => id === broadcast.programme);
    const last = broadcastSlots(broadcast, programme).toSorted().at(-1);
    const at = locators.get(file)?.valueAt(['date']);
    const isOver = last !== undefined && `${date}T${last}` < now;
    return at && isOver && audio === undefined && !withdrawn
      ? [problem('BROADCAST_SILENT', at)]
      : [];
  });

/**
 * Sound files that nothing names, where there are broadcasts: most likely the recording of a broadcast whose file
 * was not completed. A text with faults of its own still names its sound.
 */
export const unusedSounds = (
  content: Content,
  factsOf: TextFactsOf,
  { label, faultyTexts }: Pick<ParsedContent, 'label' | 'faultyTexts'>,
): Problem[] => {
  if (content.broadcasts.length === 0) return [];
  const named = new Set<string>([
    ...[...textsIn(content), ...faultyTexts].flatMap(mediaNamedIn(factsOf)),
    ...content.redirects.map(({ to }) => to),
  ]);
  return content.media.flatMap(({ name }) =>
    /\.(?:mp3|m4a|ogg)$/u.test(name) && !named.has(sitePaths.media(name))
      ? [problem('SOUND_UNUSED', startOfFile(`${label}/media/${name}`), name)]
      : [],
  );
};
