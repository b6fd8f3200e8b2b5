import { readLastBuild } from '../build/last-build/last-build.ts';
import {
  areSourcesSame,
  isSiteStillDue,
  sourcesState,
  type SourcesState,
} from '../build/last-build/still-holds.ts';
import { isSiteSame } from '../build/last-build/site-state.ts';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { hasOthersBeside } from '../staging/leftovers.ts';
import { realPathOf } from '../staging/output-folder.ts';
import { askedOf, lastBuildFile } from './asked-build.ts';
import type { BuildFlags } from './build-flags.ts';
import { cacheSecret } from './cache-secret.ts';
import { folderOf, instantOf } from './options.ts';

/** What was determined before a build begins. */
interface SeenBefore {
  /** The message if the last build already made what this one would make. */
  readonly sentence?: string;
  /** The state of the program and the content, if it was read. */
  readonly sources?: SourcesState;
}

const sentenceOf = ({ pages, problems }: { readonly pages: number; readonly problems: string }) =>
  `Không có gì thay đổi từ lần dựng trước: giữ nguyên ${pages} trang.${
    problems && ` Nội dung có ${problems}; xem bằng "npm run check".`
  }\n`;

/** Determines whether there is nothing to do; writes nothing. */
export const unchangedBuild = async (flags: BuildFlags): Promise<SeenBefore> => {
  const asked = askedOf(flags);
  if (asked === undefined || flags.clean || flags.verify) return {};
  const outputFolder = await realPathOf(folderOf(flags.output).path);
  const last = await readLastBuild(lastBuildFile(outputFolder), cacheSecret());
  const build = { asked, now: vietnamMoment(instantOf(flags)) };
  if (!last || !isSiteStillDue(last, build)) return {};
  const sources = await sourcesState(folderOf(flags.content).path).catch(() => undefined);
  if (!sources) return {};
  const isIdle = !(await hasOthersBeside(outputFolder).catch(() => true));
  /** Looks at thousands of files, so it is asked last. */
  const isSame = (await areSourcesSame(last, sources)) && isSiteSame(outputFolder, last.site);
  return isIdle && isSame ? { sentence: sentenceOf(last) } : { sources };
};
