import type { MediaFile } from '../content/content.ts';
import type { ParsedContent } from '../content/parse-content.ts';
import { compareProblems, type Problem } from '../content/problem.ts';
import type { MarkdownLabels } from '../markdown/render-markdown.ts';
import { buildNewsroom, type NewsroomOptions } from '../newsroom/newsroom.ts';
import type { BaseUrl } from '../url/base-url.ts';
import { linkProblems } from './link-problems.ts';
import type { Page } from './page.ts';
import { planSite } from './plan-site.ts';
import { renderTexts } from './render-texts.ts';

export interface SiteOptions extends NewsroomOptions {
  /** Takes the place of the address in `site.yaml`. */
  readonly baseUrl: BaseUrl | undefined;
  readonly labels: MarkdownLabels;
}

/** A site ready to be written, and all that is wrong with it. */
export interface Site {
  readonly pages: readonly Page[];
  readonly media: readonly MediaFile[];
  readonly problems: readonly Problem[];
}

/** From parsed content to the page plan, with the problems of both. Pure. */
export const makeSite = (parsed: ParsedContent, options: SiteOptions): Site => {
  const { problems } = parsed;
  if (!parsed.content) return { pages: [], media: [], problems };
  const { site } = parsed.content;
  const content = {
    ...parsed.content,
    site: { ...site, baseUrl: options.baseUrl ?? site.baseUrl },
  };
  const texts = renderTexts(content, options.labels);
  const pages = planSite(buildNewsroom(content, options), texts);
  const published = new Set<string>(pages.map(({ url }) => url));
  return {
    pages,
    media: content.media,
    problems: [...problems, ...linkProblems(content, texts, published, parsed)].toSorted(
      compareProblems,
    ),
  };
};
