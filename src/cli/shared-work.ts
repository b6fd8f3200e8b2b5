import type { KeptMade } from '../build/kept-made.ts';
import { nothingKept, type KeptProblems } from '../content/check/kept-problems.ts';
import { keptParses, type KeptParses } from '../content/parse/kept-parses.ts';
import { siteTexts, type SiteTexts } from '../site/texts/site-texts.ts';
import { storedReadings } from '../site/texts/stored-readings.ts';
import { openKeptFolders, turnOfRun } from './kept-folders.ts';

/** Results of earlier runs that a shared build uses. */
export interface SharedWork {
  readonly problems: KeptProblems;
  readonly parses: KeptParses;
  readonly texts: SiteTexts;
  readonly made: KeptMade;
}

/**
 * Runs a part of a shared build with the results of earlier runs, in `.cache/van-ban/`. It sees only some of the
 * texts, so nothing is removed from the cache.
 *
 * @param isForgotten whether to ignore the results of earlier runs
 */
export const withSharedWork = async <Result>(
  use: (work: SharedWork) => Promise<Result>,
  isForgotten = false,
): Promise<Result> => {
  const { parsed, rendered, made } = openKeptFolders(isForgotten);
  const turn = turnOfRun();
  const result = await use({
    problems: nothingKept,
    parses: keptParses(parsed, turn),
    texts: siteTexts({ facts: new Map(), readings: storedReadings(rendered, turn) }),
    made: { entries: made, turn },
  });
  for (const entries of [parsed, rendered, made]) await entries.save(false);
  return result;
};
