import { join } from 'node:path';
import { defaultStation } from '../../layouts/station.ts';
import type { MediaFile } from '../content/content.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { compareProblems, problem, startOfFile, type Problem } from '../content/problem.ts';
import { pageIds } from '../eleventy/page-ids.ts';
import { unreadablePictures } from '../media/pictures/unreadable-pictures.ts';
import { publishedMedia } from '../newsroom/published-media.ts';
import { checkSite } from '../site/make-site.ts';
import { newsroomOf } from '../site/plan-site.ts';
import type { WholeSiteOptions } from './whole-site-options.ts';

/** The problem of a picture that cannot be read. @param label the name of the content folder */
export const damagedPicture = (label: string, name: string): Problem =>
  problem('IMAGE_DAMAGED', startOfFile(`${label}/media/${name}`), name);

/** After everything that an article can be scheduled for. */
const atLast = '9999-12-31T23:59' as WholeSiteOptions['now'];

/**
 * The problems of the pictures that are published now, or will be by themselves, and cannot be read.
 * What was read once is known from the cache.
 *
 * @param contentFolder the folder of the media files
 * @param made pictures that were read already, as they are made
 */
export const damagedPictures = async (
  parsed: ParsedContent,
  contentFolder: string,
  { cacheFolder, ...options }: WholeSiteOptions,
  made: readonly MediaFile[] = [],
): Promise<readonly Problem[]> => {
  const { content, label, faultyPaths } = parsed;
  if (!content) return [];
  const media = new Set(
    [options.now, atLast].flatMap((now) =>
      publishedMedia(content, newsroomOf(content, { ...options, now }, faultyPaths)),
    ),
  );
  for (const file of made) media.delete(file);
  const names = await unreadablePictures([...media], contentFolder, join(cacheFolder, 'pictures'));
  return names.map((name) => damagedPicture(label, name));
};

/**
 * All problems for which `makeWholeSite` would refuse parsed content, found without making a page or
 * a picture: whatever is sound here can be built.
 *
 * @param contentFolder the folder of the media files
 */
export const checkWholeSite = async (
  parsed: ParsedContent,
  contentFolder: string,
  options: WholeSiteOptions,
): Promise<readonly Problem[]> => {
  const { station = defaultStation } = options;
  const problems = checkSite(parsed, { ...options, idsOnPage: pageIds(station) });
  const damaged = await damagedPictures(parsed, contentFolder, options);
  return [...problems, ...damaged].toSorted(compareProblems);
};
