import { join } from 'node:path';
import { defaultStation } from '../../layouts/station.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { compareProblems, problem, startOfFile, type Problem } from '../content/problem.ts';
import { pageIds } from '../eleventy/page-ids.ts';
import { unreadablePictures } from '../media/pictures/unreadable-pictures.ts';
import { publishedMedia } from '../newsroom/published-media.ts';
import { checkSite, newsroomOf } from '../site/make-site.ts';
import type { WholeSiteOptions } from './whole-site-options.ts';

/** The problem of a picture that cannot be read. @param label the name of the content folder */
export const damagedPicture = (label: string, name: string): Problem =>
  problem('IMAGE_DAMAGED', startOfFile(`${label}/media/${name}`), name);

/**
 * All problems for which `makeWholeSite` would refuse parsed content, found without making a page or
 * a picture: whatever is sound here can be built.
 *
 * @param contentFolder the folder of the media files
 */
export const checkWholeSite = async (
  parsed: ParsedContent,
  contentFolder: string,
  { station = defaultStation, cacheFolder, ...options }: WholeSiteOptions,
): Promise<readonly Problem[]> => {
  const { content, label } = parsed;
  const problems = checkSite(parsed, { ...options, idsOnPage: pageIds(station) });
  if (!content) return problems;
  const media = publishedMedia(content, newsroomOf(content, options));
  const damaged = await unreadablePictures(media, contentFolder, join(cacheFolder, 'pictures'));
  return [...problems, ...damaged.map((name) => damagedPicture(label, name))].toSorted(
    compareProblems,
  );
};
