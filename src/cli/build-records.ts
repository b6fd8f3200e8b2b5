import { join } from 'node:path';
import type { KeptPlace } from '../build/kept-pages/kept-pages.ts';
import { forgetLastBuild, writeLastBuild, type LastBuild } from '../build/last-build/last-build.ts';
import { lastsUntil } from '../build/last-build/lasts-until.ts';
import { siteState } from '../build/last-build/site-state.ts';
import type { SourcesState } from '../build/last-build/still-holds.ts';
import type { WholeSite } from '../build/whole-site.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import { areRecentSame } from '../file-system/folder-state.ts';
import { countProblems } from '../report/count-problems.ts';
import { askedOf, lastBuildFile, recordName } from './asked-build.ts';
import type { BuildFlags } from './build-flags.ts';
import { cacheSecret } from './cache-secret.ts';
import { folderOf } from './options.ts';
import { programCode } from './program-code.ts';

/** The cache folder, below the folder where the command was called. */
export const cacheFolder = (): string => folderOf('.cache').path;

/** Where builds of an output folder record the pages for the next build. */
export const keptPlace = (
  { clean = false, verify = false }: BuildFlags,
  output: string,
): KeptPlace => ({
  file: join(cacheFolder(), 'trang', `${recordName(output)}.json`),
  code: programCode(),
  secret: cacheSecret(),
  isForgotten: clean,
  isVerified: verify,
});

/** A build that succeeded. */
interface EndedBuild {
  /** Absent if it could not be determined. */
  readonly sources: SourcesState | undefined;
  readonly site: Pick<WholeSite, 'newsroom' | 'problems' | 'routes'>;
  /** The names of its files. */
  readonly files: readonly string[];
  readonly now: VietnamMoment;
}

/**
 * Records the inputs of this build, so that the next one may find that nothing has changed. If a
 * file changed while it was read, nothing is recorded.
 *
 * @param output the folder of the site, without symbolic links
 */
export const leaveRecord = async (
  flags: BuildFlags,
  output: string,
  { sources, site: { newsroom, problems, routes }, files, now }: EndedBuild,
): Promise<void> => {
  const file = lastBuildFile(output);
  const asked = askedOf(flags);
  if (asked === undefined || !sources || !newsroom) return forgetLastBuild(file);
  const areSame = (await areRecentSame(sources.code)) && (await areRecentSame(sources.content));
  if (!areSame) return forgetLastBuild(file);
  const until = lastsUntil(newsroom, now);
  const last: LastBuild = {
    asked,
    made: now,
    ...(until !== undefined && { until }),
    ...sources,
    site: siteState(output, files),
    pages: routes.length,
    problems: countProblems(problems),
  };
  await writeLastBuild(file, last, cacheSecret());
};
