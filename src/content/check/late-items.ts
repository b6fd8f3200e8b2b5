import type { Content, Locators } from '../content.ts';
import { problem, type Problem } from '../problem.ts';

/** The sound files whose length decides whether the items of a broadcast are within them. */
export const timedSounds = ({ broadcasts }: Pick<Content, 'broadcasts'>): ReadonlySet<string> =>
  new Set(
    broadcasts.flatMap(({ audio, items, withdrawn }) =>
      audio !== undefined && !withdrawn && items.some(({ at }) => at !== undefined) ? audio : [],
    ),
  );

/**
 * Items of broadcasts that begin after the end of the sound.
 *
 * @param sounds the lengths of sound files by path
 */
export const lateItems = (
  { broadcasts }: Pick<Content, 'broadcasts'>,
  sounds: ReadonlyMap<string, { readonly seconds: number }>,
  locators: Locators,
): Problem[] =>
  broadcasts.flatMap(({ file, audio, audioFile, items, withdrawn }) => {
    const measured = audio === undefined ? undefined : sounds.get(audio)?.seconds;
    const length = measured ?? audioFile?.length;
    const locator = locators.get(file);
    if (length === undefined || !locator || withdrawn) return [];
    return items.flatMap(({ at }, index) =>
      at !== undefined && at >= length
        ? [problem('BROADCAST_ITEM_LATE', locator.valueAt(['items', index, 'at']), at, length)]
        : [],
    );
  });
