import { join } from 'node:path';
import { defaultStation } from '../../layouts/station.ts';
import { lateItems, timedSounds } from '../content/check/late-items.ts';
import { namedSounds, soundQuality } from '../content/check/sound-quality.ts';
import type { MediaFile } from '../content/content.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { compareProblems, problem, startOfFile, type Problem } from '../content/problem.ts';
import { pageIds } from '../eleventy/page-ids.ts';
import { unreadablePictures } from '../media/pictures/unreadable-pictures.ts';
import { soundFacts } from '../media/sounds/sound-facts.ts';
import { publishedMedia } from '../newsroom/published-media.ts';
import { checkSite } from '../site/make-site.ts';
import { newsroomOf } from '../site/plan-site.ts';
import { measureSounds } from '../sound/measure-sounds.ts';
import { sitePaths } from '../url/site-path.ts';
import { onceEach } from './kept-made.ts';
import { ownLook } from './own-look.ts';
import type { WholeSiteOptions } from './whole-site-options.ts';

/**
 * The problem of a picture that cannot be read.
 *
 * @param label the name of the content folder
 */
export const damagedPicture = (label: string, name: string): Problem =>
  problem('IMAGE_DAMAGED', startOfFile(`${label}/media/${name}`), name);

/** Later than any time that an article can be scheduled for. */
const atLast = '9999-12-31T23:59' as WholeSiteOptions['now'];

/**
 * The problems of unreadable pictures that are published now or will be at a scheduled time.
 * Pictures that were read once are known from the cache.
 *
 * @param contentFolder the folder of the media files
 * @param made pictures that were already read
 */
export const damagedPictures = async (
  parsed: ParsedContent,
  contentFolder: string,
  { cacheFolder, ...options }: WholeSiteOptions,
  made: readonly MediaFile[] = [],
): Promise<readonly Problem[]> => {
  const { content, label, faultyPaths } = parsed;
  const known = new Set(made);
  if (!content || content.media.every((file) => known.has(file))) return [];
  const media = new Set(
    [options.now, atLast].flatMap((now) =>
      publishedMedia(
        content,
        newsroomOf(content, { ...options, now }, faultyPaths),
        options.texts?.factsOf,
      ),
    ),
  );
  for (const file of known) media.delete(file);
  const names = await unreadablePictures([...media], contentFolder, join(cacheFolder, 'pictures'));
  return names.map((name) => damagedPicture(label, name));
};

/** Items of broadcasts after the end of their sound; only the sounds in question are measured. */
const itemsAfterSound = async (
  { content, locators }: ParsedContent,
  contentFolder: string,
  { made }: WholeSiteOptions,
): Promise<readonly Problem[]> => {
  if (!content) return [];
  const timed = timedSounds(content);
  const media = content.media.filter(({ name }) => timed.has(sitePaths.media(name)));
  const sounds = await soundFacts(media, contentFolder, onceEach(made));
  return lateItems(content, sounds, locators);
};

/** What is wrong with what is heard in the sounds of articles and broadcasts. */
const soundProblems = async (
  { content, label }: ParsedContent,
  contentFolder: string,
  { cacheFolder }: WholeSiteOptions,
): Promise<readonly Problem[]> => {
  if (!content) return [];
  const sounds = namedSounds(content);
  const kept = join(cacheFolder, 'am-thanh.json');
  return soundQuality(sounds, await measureSounds(sounds, contentFolder, kept), label);
};

/**
 * All problems for which `makeWholeSite` would refuse parsed content, without making a page or a
 * picture: if there are none, the site can be built.
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
  const late = await itemsAfterSound(parsed, contentFolder, options);
  const heard = await soundProblems(parsed, contentFolder, options);
  const look = await ownLook(parsed, station);
  return [...problems, ...damaged, ...late, ...heard, ...look.problems].toSorted(compareProblems);
};
