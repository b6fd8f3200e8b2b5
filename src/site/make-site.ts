import type { Article, Content, Locators } from '../content/content.ts';
import type { ParsedContent } from '../content/parse-content.ts';
import { compareProblems, problem, type Problem } from '../content/problem.ts';
import { startOf, type VietnamMoment } from '../dates/vietnam-clock.ts';
import type { MarkdownLabels, RenderedMarkdown } from '../markdown/render-markdown.ts';
import { buildNewsroom, type Newsroom, type NewsroomOptions } from '../newsroom/newsroom.ts';
import { nextChangeAfter } from '../newsroom/next-change.ts';
import { relatedArticles } from '../newsroom/related-articles.ts';
import type { BaseUrl } from '../url/base-url.ts';
import { aliasProblems } from './aliases.ts';
import { linkableFiles } from './linkable-files.ts';
import { linkProblems } from './link-problems.ts';
import type { Page } from './page.ts';
import { pictureViews } from './picture-views.ts';
import { planSite } from './plan-site.ts';
import { renderTexts, type Texts } from './render-texts.ts';
import { noMaterials, type SiteMaterials } from './site-materials.ts';

export interface SiteOptions extends NewsroomOptions {
  /** Takes the place of the address in `site.yaml`. */
  readonly baseUrl: BaseUrl | undefined;
  readonly labels: MarkdownLabels;
}

/** A site ready to be written, and all that is wrong with it. */
export interface Site {
  readonly problems: readonly Problem[];
  readonly pages: readonly Page[];
  /** Absent where the content has such faults that there is none. */
  readonly newsroom?: Newsroom;
  readonly texts?: Texts;
  /** When an article next appears or goes by itself. */
  readonly nextChange?: VietnamMoment;
}

/** Articles that will show only later, though no time of publishing was asked for. */
const futureProblems = (
  articles: readonly Article[],
  now: VietnamMoment,
  locators: Locators,
): Problem[] =>
  articles.flatMap(({ file, date, draft, publishAt }) => {
    const at = locators.get(file)?.valueAt(['date']);
    const isSurprise = !draft && publishAt === undefined && startOf(date) > now;
    return at && isSurprise ? [problem('DATE_FUTURE', at, date.day)] : [];
  });

/** What both ways through parsed content begin with. */
const prepare = (
  parsed: ParsedContent,
  content: Content,
  options: SiteOptions,
  { facts }: SiteMaterials,
) => {
  const { site } = content;
  const addressed = { ...content, site: { ...site, baseUrl: options.baseUrl ?? site.baseUrl } };
  const newsroom = buildNewsroom(addressed, options);
  const shown = new Set(newsroom.articles.map(({ path }) => path));
  const hidden = content.articles.map(({ path }) => path).filter((path) => !shown.has(path));
  const texts = renderTexts(
    addressed,
    parsed.faultyTexts,
    new Set(hidden),
    pictureViews(content.media, facts, addressed.site.baseUrl),
    options.labels,
  );
  const problemsOf = (pages: readonly Page[]): Problem[] => {
    const published = new Set<string>([...pages.map(({ url }) => url), ...linkableFiles(newsroom)]);
    return [
      ...parsed.problems,
      ...aliasProblems(
        content,
        pages.filter(({ kind }) => kind !== 'moved').map(({ url }) => url),
        parsed.locators,
      ),
      ...linkProblems(addressed, texts, published, parsed),
      ...futureProblems(content.articles, options.now, parsed.locators),
    ].toSorted(compareProblems);
  };
  return { newsroom, texts, problemsOf };
};

/** From parsed content to the page plan, with the problems of both. Pure. */
export const makeSite = (
  parsed: ParsedContent,
  options: SiteOptions,
  materials: SiteMaterials,
): Site => {
  const { content, problems } = parsed;
  if (!content) return { pages: [], problems };
  const { newsroom, texts, problemsOf } = prepare(parsed, content, options, materials);
  const pages = planSite(newsroom, texts, relatedArticles(newsroom), materials);
  const { samples } = content.site;
  const mayShow = content.articles.filter(({ sample }) => samples || !sample);
  const nextChange = nextChangeAfter(mayShow, options.now);
  return {
    pages,
    newsroom,
    texts,
    problems: problemsOf(pages),
    ...(nextChange && { nextChange }),
  };
};

const noTexts: Texts = {
  get: () => ({ html: '' as RenderedMarkdown, references: [] }),
  words: () => '',
};

/** The problems that `makeSite` finds, without what only the pages themselves need. Pure. */
export const checkSite = (parsed: ParsedContent, options: SiteOptions): readonly Problem[] => {
  if (!parsed.content) return parsed.problems;
  const { newsroom, problemsOf } = prepare(parsed, parsed.content, options, noMaterials);
  return problemsOf(planSite(newsroom, noTexts, new Map(), noMaterials));
};
