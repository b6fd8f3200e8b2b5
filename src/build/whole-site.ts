import { hasErrors, compareProblems, type Problem } from '../content/problem.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { buildNewsroom } from '../newsroom/newsroom.ts';
import { publishedMedia } from '../newsroom/published-media.ts';
import type { SiteFile } from '../url/site-file.ts';
import { makeSite, type Site, type SiteOptions } from '../site/make-site.ts';
import { noMaterials } from '../site/site-materials.ts';
import { makeMaterials } from './materials.ts';
import { siteFiles } from './site-files.ts';

/** A site with all its files, ready to be written. */
export interface WholeSite extends Site {
  /** All that is no page; none where the content has errors. */
  readonly files: readonly SiteFile[];
}

export interface WholeSiteOptions extends SiteOptions {
  /** Where pictures and search indexes are kept from one build to the next. */
  readonly cacheFolder: string;
  /** Called at each piece of long work, such as a picture. */
  readonly onStep?: (() => void) | undefined;
}

/**
 * From parsed content to everything that a site consists of. With errors in the content there is
 * nothing but them: no picture is made for a site that will not be.
 *
 * @param contentFolder where the media files lie
 */
export const makeWholeSite = async (
  parsed: ParsedContent,
  contentFolder: string,
  options: WholeSiteOptions,
): Promise<WholeSite> => {
  const { content } = parsed;
  if (!content || hasErrors(parsed.problems)) {
    return { ...makeSite(parsed, options, noMaterials), files: [] };
  }
  const media = publishedMedia(content, buildNewsroom(content, options));
  const published = { ...content, media };
  const materials = await makeMaterials(published, parsed.label, contentFolder, options);
  const site = makeSite(parsed, options, materials);
  const problems: readonly Problem[] = [...site.problems, ...materials.problems].toSorted(
    compareProblems,
  );
  const { newsroom, texts } = site;
  if (hasErrors(problems) || !newsroom || !texts) return { ...site, problems, files: [] };
  const files = await siteFiles({ ...site, newsroom, texts }, materials, options);
  return { ...site, problems, files: [...materials.files, ...files] };
};
