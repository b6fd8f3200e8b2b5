import { join } from 'node:path';
import type { KeptMade } from '../build/kept-made.ts';
import { nothingKept, type KeptProblems } from '../content/check/kept-problems.ts';
import { keptParses, type KeptParses } from '../content/parse/kept-parses.ts';
import { keptEntries } from '../file-system/kept-entries/kept-entries.ts';
import { siteTexts, type SiteTexts } from '../site/texts/site-texts.ts';
import { storedReadings } from '../site/texts/stored-readings.ts';
import { cacheSecret } from './cache-secret.ts';
import { folderOf } from './options.ts';
import { programCode } from './program-code.ts';

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
  const folder = join(folderOf('.cache').path, 'van-ban');
  const version = { code: programCode(), secret: cacheSecret() };
  const parsed = keptEntries(join(folder, 'da-doc'), version);
  const rendered = keptEntries(join(folder, 'da-dung'), version);
  const made = keptEntries(join(folder, 'da-lam'), version);
  const all = [parsed, rendered, made];
  if (isForgotten) for (const entries of all) entries.forgetAll();
  const turn = Math.floor(Date.now() / 1000);
  const result = await use({
    problems: nothingKept,
    parses: keptParses(parsed, turn),
    texts: siteTexts({ facts: new Map(), readings: storedReadings(rendered, turn) }),
    made: { entries: made, turn },
  });
  for (const entries of all) await entries.save(false);
  return result;
};
