import type { Content } from '../content/content.ts';
import { buildNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import { answerQuestions } from './context/answer-questions.ts';
import type { AnswerPrints } from './context/question-log.ts';
import { relatedPrints } from './context/related-print.ts';
import type { SiteQuestions } from './context/site-questions.ts';
import { filesGoneWithTexts } from './addresses/files-gone-with-texts.ts';
import { hiddenPaths } from './addresses/hidden-texts.ts';
import { planRoutes, type RoutePlan } from './plan-routes.ts';
import type { SiteMaterials } from './site-materials.ts';
import type { SiteOptions } from './site-options.ts';
import { readOnce } from './texts/read-once.ts';
import { siteTexts, type SiteTexts } from './texts/site-texts.ts';
import type { TextReader } from './texts/text-reader.ts';

/** The content with the base URL of the command line, if it names one. */
const addressedContent = (content: Content, { baseUrl }: SiteOptions): Content => ({
  ...content,
  site: { ...content.site, baseUrl: baseUrl ?? content.site.baseUrl },
});

/** The settings without entries that would lead to a page that is left out. */
const withoutDeadEntries = (site: Content['site'], leftOut: ReadonlySet<string>) => {
  const { mainMenu, footerMenu, oneStopPage } = site;
  const isThere = ({ path }: { readonly path: string }): boolean => !leftOut.has(path);
  const hasPage = oneStopPage !== undefined && !leftOut.has(sitePaths.plainPage(oneStopPage));
  return {
    ...site,
    mainMenu: mainMenu.filter(isThere),
    footerMenu: footerMenu.filter(isThere),
    oneStopPage: hasPage ? oneStopPage : undefined,
  };
};

/**
 * The newsroom of a site, for callers that need it before the site is made.
 *
 * @param leftOut addresses of texts with faults, without which the rest may be published
 */
export const newsroomOf = (
  content: Content,
  options: SiteOptions,
  leftOut: readonly SitePath[],
): Newsroom => {
  const addressed = addressedContent(content, options);
  const site = withoutDeadEntries(addressed.site, new Set(leftOut));
  const newsroom = buildNewsroom({ ...addressed, site }, options);
  const { live, texts } = options;
  const gone = filesGoneWithTexts(newsroom, live, texts?.factsOf);
  return { ...newsroom, withdrawnMedia: [...newsroom.withdrawnMedia, ...gone] };
};

/** A planned site, before it is checked. */
export interface PlannedSite {
  readonly content: Content;
  readonly newsroom: Newsroom;
  readonly plan: RoutePlan;
  readonly questions: SiteQuestions;
  readonly prints: AnswerPrints;
  readonly texts: SiteTexts;
  /** Reads each text once, for work that records no questions. */
  readonly readOnce: TextReader;
}

/**
 * Every route, and the answers for their views.
 *
 * @param leftOut addresses that have no page because their texts have faults (`leftOutPaths`)
 */
export const planSite = (
  content: Content,
  options: SiteOptions,
  materials: SiteMaterials,
  newsroom: Newsroom,
  leftOut: readonly SitePath[],
): PlannedSite => {
  const { labels, live, texts = siteTexts() } = options;
  const plan = planRoutes(newsroom, live);
  const questions = answerQuestions({
    newsroom,
    materials,
    labels,
    old: plan.oldAddressPages,
    unpublished: new Set([...hiddenPaths(content, newsroom), ...leftOut]),
    factsOf: texts.factsOf,
  });
  return {
    content: addressedContent(content, options),
    newsroom,
    plan,
    questions,
    prints: { relatedTo: relatedPrints(newsroom) },
    texts,
    readOnce: readOnce(texts.read),
  };
};
