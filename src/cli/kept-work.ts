import { join } from 'node:path';
import type { KeptProblems } from '../content/check/kept-problems.ts';
import type { KeptMade } from '../build/kept-made.ts';
import type { KeptSearch } from '../build/search/kept-search.ts';
import { keptParses, type KeptParses } from '../content/parse/kept-parses.ts';
import { keptEntries } from '../file-system/kept-entries/kept-entries.ts';
import { siteTexts, type SiteTexts } from '../site/texts/site-texts.ts';
import { storedReadings } from '../site/texts/stored-readings.ts';
import { withKeptProblems } from './kept-problems.ts';
import { cacheSecret } from './cache-secret.ts';
import { folderOf } from './options.ts';
import { programCode } from './program-code.ts';

/** What earlier runs have made of unchanged texts. */
export interface KeptWork {
  readonly problems: KeptProblems;
  readonly parses: KeptParses;
  readonly texts: SiteTexts;
  readonly search: KeptSearch;
  readonly made: KeptMade;
}

/** What came of the work, and whether it has asked for every text: what it has not asked for then goes. */
interface Ended<Result> {
  readonly result: Result;
  readonly isWhole: boolean;
}

/**
 * Does work on texts with what earlier runs have made of them, in `.cache/van-ban/`, and keeps what this run
 * made. A cache that cannot be read or written costs time and is no fault.
 *
 * @param isForgotten whether what earlier runs have made is not to be used
 */
export const withKeptWork = async <Result>(
  use: (kept: KeptWork) => Promise<Ended<Result>>,
  isForgotten = false,
): Promise<Result> => {
  const folder = join(folderOf('.cache').path, 'van-ban');
  const version = { code: programCode(), secret: cacheSecret() };
  const parsed = keptEntries(join(folder, 'da-doc'), version);
  const rendered = keptEntries(join(folder, 'da-dung'), version);
  const search = {
    pages: keptEntries(join(folder, 'tim-trang'), version),
    years: keptEntries(join(folder, 'tim-nam'), version),
  };
  const made = keptEntries(join(folder, 'da-lam'), version);
  const all = [parsed, rendered, search.pages, search.years, made];
  if (isForgotten) for (const entries of all) entries.forgetAll();
  const turn = Math.floor(Date.now() / 1000);
  const parses = keptParses(parsed, turn);
  const texts = siteTexts({ facts: new Map(), readings: storedReadings(rendered, turn) });
  return withKeptProblems(async (problems) => {
    const { result, isWhole } = await use({
      problems,
      parses,
      texts,
      search: { ...search, turn },
      made: { entries: made, turn },
    });
    await parsed.save(true);
    await rendered.save(isWhole);
    /** Work that makes no site opens none of these. */
    for (const entries of [search.pages, search.years, made]) await entries.save(true);
    return result;
  }, isForgotten);
};
