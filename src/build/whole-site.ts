import { defaultStation, type Station } from '../../layouts/station.ts';
import { hasErrors, compareProblems, type Problem } from '../content/problem.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { publishedMedia } from '../newsroom/published-media.ts';
import type { SiteFile } from '../url/site-file.ts';
import { withoutReserved } from '../site/checks/reserved-texts.ts';
import { makeSite, newsroomOf, type Site } from '../site/make-site.ts';
import { noMaterials } from '../site/site-materials.ts';
import { pageIds } from '../eleventy/page-ids.ts';
import { makeMaterials } from './materials.ts';
import { siteFiles } from './site-files.ts';
import type { WholeSiteOptions } from './whole-site-options.ts';

/** A site with all its files, ready to be written. */
export interface WholeSite extends Site {
  /** All files that are not pages; none where the content has errors. */
  readonly files: readonly SiteFile[];
  /** How its pages are shown. */
  readonly station: Station;
}

/**
 * From parsed content to everything that a site consists of. If the content has errors, the
 * result is only these errors: no picture is made for a site that will not be written.
 *
 * @param contentFolder the folder of the media files
 */
export const makeWholeSite = async (
  read: ParsedContent,
  contentFolder: string,
  wishes: WholeSiteOptions,
): Promise<WholeSite> => {
  const parsed = withoutReserved(read);
  const { content } = parsed;
  const { station = defaultStation } = wishes;
  const options = { ...wishes, idsOnPage: pageIds(station) };
  if (!content || hasErrors(parsed.problems)) {
    return { ...makeSite(parsed, options, noMaterials), files: [], station };
  }
  const built = newsroomOf(content, options);
  const published = { ...content, media: publishedMedia(content, built) };
  const materials = await makeMaterials(published, parsed.label, contentFolder, options);
  const site = makeSite(parsed, options, materials, built);
  const problems: readonly Problem[] = [...site.problems, ...materials.problems].toSorted(
    compareProblems,
  );
  const { newsroom, context } = site;
  if (hasErrors(problems) || !newsroom || !context) {
    return { ...site, problems, files: [], station };
  }
  const files = await siteFiles({ ...site, newsroom, context }, materials, options);
  return { ...site, problems, files: [...materials.files, ...files], station };
};
