import { defaultStation, type Station } from '../../layouts/station.ts';
import { lateItems } from '../content/check/late-items.ts';
import { hasErrors, compareProblems, type Problem } from '../content/problem.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { publishedMedia } from '../newsroom/published-media.ts';
import type { SiteFile } from '../url/site-file.ts';
import { asPublished } from '../site/checks/as-published.ts';
import { toHoldBack, wasLiveIn, withoutHeldBack } from '../site/checks/held-back.ts';
import { withoutReserved } from '../site/checks/reserved-texts.ts';
import { makeSite, type Site } from '../site/make-site.ts';
import { newsroomOf } from '../site/plan-site.ts';
import { siteTexts, type SiteTexts } from '../site/texts/site-texts.ts';
import { noMaterials } from '../site/site-materials.ts';
import { pageIds } from '../eleventy/page-ids.ts';
import { damagedPictures } from './check-whole-site.ts';
import { makeMaterials } from './materials.ts';
import { ownLook } from './own-look.ts';
import { siteFiles } from './site-files.ts';
import type { WholeSiteOptions } from './whole-site-options.ts';

/** A site with all its files, ready to be written. */
export interface WholeSite extends Site {
  /** All files that are not pages; empty if the content has errors. */
  readonly files: readonly SiteFile[];
  /** How its pages look. */
  readonly station: Station;
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** The site of parsed content, or only its errors if it has any. */
const makeFrom = async (
  parsed: ParsedContent,
  contentFolder: string,
  {
    station: base,
    ...given
  }: WholeSiteOptions & {
    readonly station: Station;
    readonly texts: SiteTexts;
  },
): Promise<WholeSite> => {
  const { content, faultyPaths, label } = parsed;
  const { station, problems: ofLook } = await ownLook(parsed, base);
  const options = { ...given, station, idsOnPage: pageIds(station) };
  const { texts } = options;
  const isUnfit = asPublished(parsed.problems, parsed, options).some(isError);
  if (!content || isUnfit) {
    return { ...makeSite(parsed, options, noMaterials), files: [], station };
  }
  const built = newsroomOf(content, options, faultyPaths);
  const published = { ...content, media: publishedMedia(content, built, texts.factsOf) };
  const materials = await makeMaterials(published, built, label, contentFolder, options);
  const site = makeSite(parsed, options, materials, built);
  const later = await damagedPictures(parsed, contentFolder, options, published.media);
  const late = lateItems(content, materials.facts.sounds, parsed.locators);
  const problems: readonly Problem[] = [
    ...site.problems,
    ...ofLook,
    ...asPublished([...materials.problems, ...later, ...late], parsed, options),
  ].toSorted(compareProblems);
  const { newsroom, context } = site;
  if (hasErrors(problems) || !newsroom || !context) {
    return { ...site, problems, files: [], station };
  }
  const files = await siteFiles({ ...site, newsroom, context }, materials, options);
  return { ...site, problems, files: [...materials.files, ...files], station };
};

/**
 * From parsed content to everything that a site consists of. If the content has errors, the result
 * is only these errors: no picture is made for a site that will not be written. If everything that
 * was ever live is known, faulty texts that were never live are held back.
 *
 * @param contentFolder the folder of the media files
 */
export const makeWholeSite = async (
  read: ParsedContent,
  contentFolder: string,
  wishes: WholeSiteOptions,
): Promise<WholeSite> => {
  const { station = defaultStation, texts = siteTexts() } = wishes;
  const options = { ...wishes, station, texts };
  const whole = withoutReserved(read);
  if (!options.holdsBack || options.isPreview) return makeFrom(whole, contentFolder, options);
  const wasLive = wasLiveIn(options.live);
  let rest = whole;
  let more = toHoldBack(asPublished(rest.problems, rest, options), rest, wasLive);
  for (;;) {
    rest = withoutHeldBack(rest, more);
    const site = await makeFrom(rest, contentFolder, options);
    more = toHoldBack(site.problems, rest, wasLive);
    if (more.size === 0) return site;
  }
};
