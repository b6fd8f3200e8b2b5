import type { KeptProblems } from '../content/check/kept-problems.ts';
import type { KeptMade } from '../build/kept-made.ts';
import type { KeptSearch } from '../build/search/kept-search.ts';
import type { HeldFiles } from '../content/read/held-files.ts';
import { keptMedia } from '../content/read/kept-media.ts';
import { keptParses, type KeptParses } from '../content/parse/kept-parses.ts';
import { storedTextFacts } from '../content/stored-text-facts.ts';
import { siteTexts, type SiteTexts } from '../site/texts/site-texts.ts';
import { storedReadings } from '../site/texts/stored-readings.ts';
import { withKeptProblems } from './kept-problems.ts';
import { openKeptFolders, turnOfRun } from './kept-folders.ts';

/** Results of earlier runs for unchanged texts. */
export interface KeptWork {
  readonly problems: KeptProblems;
  readonly parses: KeptParses;
  readonly media: HeldFiles;
  readonly texts: SiteTexts;
  readonly search: KeptSearch;
  readonly made: KeptMade;
}

/**
 * One in this many runs removes the parts of the search that no page needs any more: for that, all
 * parts must be asked for.
 */
const tidied = 10;

/**
 * The result of the work, and whether it asked for every text: if so, entries of other texts are
 * removed.
 */
interface Ended<Result> {
  readonly result: Result;
  readonly isWhole: boolean;
}

/**
 * Runs work on texts with the results of earlier runs, in `.cache/van-ban/`, and keeps the results
 * of this run. If the cache cannot be read or written, the run is slower but does not fail.
 *
 * @param isForgotten whether to ignore the results of earlier runs
 */
export const withKeptWork = async <Result>(
  use: (kept: KeptWork) => Promise<Ended<Result>>,
  isForgotten = false,
): Promise<Result> => {
  const { parsed, rendered, made, searchPages, searchYears } = openKeptFolders(isForgotten);
  const turn = turnOfRun();
  const isTidied = turn % tidied === 0;
  const parses = keptParses(parsed, turn);
  const texts = siteTexts({
    facts: storedTextFacts(parsed, turn),
    readings: storedReadings(rendered, turn),
  });
  return withKeptProblems(async (problems) => {
    const { result, isWhole } = await use({
      problems,
      parses,
      media: keptMedia(made),
      texts,
      search: { pages: searchPages, years: searchYears, turn, isTidied },
      made: { entries: made, turn },
    });
    await parsed.save(true);
    await rendered.save(isWhole);
    /** Work that makes no site opens none of these. */
    await searchPages.save(isTidied);
    for (const entries of [searchYears, made]) await entries.save(true);
    return result;
  }, isForgotten);
};
