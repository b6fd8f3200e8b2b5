import type { Article, Content, Locators } from '../content/content.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { compareProblems, problem, type Problem } from '../content/problem.ts';
import { startOf, type VietnamMoment } from '../dates/vietnam-clock.ts';
import type { MarkdownLabels } from '../markdown/render-markdown.ts';
import { buildNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import type { NewsroomOptions } from '../newsroom/newsroom-options.ts';
import type { BaseUrl } from '../url/base-url.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import type { IdsOnPage } from './checks/ids-on-page.ts';
import { addressProblems, hiddenFiles, hiddenPaths } from './checks/address-problems.ts';
import { asPublished } from './checks/as-published.ts';
import { leftOutPaths } from './checks/held-back.ts';
import { laterErrors, type SiteAt } from './checks/later-errors.ts';
import type { IdsAt } from './checks/link-problems.ts';
import { textSizeProblems } from './checks/text-size-problems.ts';
import { allMarkupProblems } from './checks/markup-problems.ts';
import type { LiveSite } from './addresses/kept-addresses.ts';
import { withoutReserved } from './checks/reserved-texts.ts';
import type { Redirect } from './addresses/redirect.ts';
import { pictureViews } from './articles/picture-views.ts';
import { makeContext } from './make-context.ts';
import { planRoutes, type Route, type RoutePlan } from './plan-routes.ts';
import type { SiteContext } from './site-context.ts';
import { renderTexts } from './texts/render-texts.ts';
import { noMaterials, type SiteMaterials } from './site-materials.ts';

export interface SiteOptions extends NewsroomOptions {
  /** Takes the place of the address in `site.yaml`. */
  readonly baseUrl: BaseUrl | undefined;
  readonly labels: MarkdownLabels;
  /** Where absent, links to parts of pages that code makes are not checked. */
  readonly idsOnPage?: IdsOnPage | undefined;
  /** The site that is live, whose addresses must last. */
  readonly live?: LiveSite | undefined;
  /** The hash of the ledger of addresses that `live` was made with. */
  readonly ledger?: string | undefined;
}

/** A site ready to be written, and all that is wrong with it. */
export interface Site {
  readonly problems: readonly Problem[];
  /** Every page, known without its view. */
  readonly routes: readonly Route[];
  /** Where old addresses lead. */
  readonly redirects: readonly Redirect[];
  /** Absent where the content has such faults that there is none. */
  readonly newsroom?: Newsroom;
  /** What the views of its pages are made from. */
  readonly context?: SiteContext;
  /** When an article next appears or goes by itself. */
  readonly nextChange?: VietnamMoment;
  /** The hash of the ledger of addresses that the site is made against. */
  readonly ledger?: string;
  /** Addresses of sample content that the settings leave out. */
  readonly samplesLeftOut?: readonly SitePath[];
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

/** Articles that are dated after the day on which the site was closed. */
const closedProblems = ({ site, articles }: Content, locators: Locators): Problem[] =>
  articles.flatMap(({ file, date, draft }) => {
    const at = locators.get(file)?.valueAt(['date']);
    const { closing } = site;
    return at && closing && !draft && date.day > closing.date
      ? [problem('SITE_CLOSED', at, date.day, closing.date)]
      : [];
  });

/** The content under the address of the command, where it names one. */
const addressedContent = (content: Content, { baseUrl }: SiteOptions): Content => ({
  ...content,
  site: { ...content.site, baseUrl: baseUrl ?? content.site.baseUrl },
});

/** The settings without what would lead to a page that is left out. */
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
 * The newsroom of a site, for who needs it before the site is made.
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
  return buildNewsroom({ ...addressed, site }, options);
};

/** What both ways through parsed content begin with. */
const prepare = (
  parsed: ParsedContent,
  content: Content,
  newsroom: Newsroom,
  options: SiteOptions,
  materials: SiteMaterials,
) => {
  const addressed = addressedContent(content, options);
  const texts = renderTexts(
    addressed,
    parsed.faultyTexts,
    new Set([...hiddenPaths(content, newsroom), ...leftOutPaths(parsed)]),
    pictureViews(content.media, materials.facts, addressed.site.baseUrl),
    options.labels,
  );
  const idsIn = (shown: Newsroom, { routes, oldAddressPages }: RoutePlan): IdsAt => {
    const byUrl = new Map(routes.map((route) => [route.url as string, route]));
    let context: SiteContext | undefined;
    return (path) => {
      const route = byUrl.get(path);
      if (!options.idsOnPage || !route) return undefined;
      context ??= makeContext(shown, texts, materials, oldAddressPages);
      return options.idsOnPage(route, context);
    };
  };
  /** The texts are those of today: what is asked of them here does not change with time. */
  const siteAt = (shown: Newsroom, plan: RoutePlan): SiteAt => ({
    problems: addressProblems({
      parsed,
      content: addressed,
      newsroom: shown,
      texts,
      plan,
      idsOnPage: idsIn(shown, plan),
    }),
    nextChange: shown.nextChange,
    hiddenFiles: hiddenFiles(content, shown),
  });
  const siteOn = (now: VietnamMoment): SiteAt => {
    const shown = newsroomOf(content, { ...options, now }, parsed.faultyPaths);
    return siteAt(shown, planRoutes(shown, options.live));
  };
  const problemsOf = (plan: RoutePlan): Problem[] => {
    const today = siteAt(newsroom, plan);
    const all = [
      ...parsed.problems,
      ...today.problems,
      ...(options.isPreview ? [] : laterErrors(options.now, siteOn, today)),
      ...textSizeProblems(addressed, parsed.faultyTexts, texts),
      ...allMarkupProblems(addressed, parsed.faultyTexts, texts),
      ...closedProblems(content, parsed.locators),
      ...futureProblems(content.articles, options.now, parsed.locators),
    ];
    return asPublished(all, parsed, options).toSorted(compareProblems);
  };
  return { texts, problemsOf };
};

/**
 * From parsed content to the page plan, with the problems of both. Pure.
 *
 * @param built its newsroom, where it was built before
 */
export const makeSite = (
  read: ParsedContent,
  options: SiteOptions,
  materials: SiteMaterials,
  built?: Newsroom,
): Site => {
  const parsed = withoutReserved(read);
  const { content, problems, faultyPaths } = parsed;
  if (!content) return { routes: [], redirects: [], problems };
  const newsroom = built ?? newsroomOf(content, options, faultyPaths);
  const { texts, problemsOf } = prepare(parsed, content, newsroom, options, materials);
  const plan = planRoutes(newsroom, options.live);
  const { routes, redirects, oldAddressPages } = plan;
  const { samples } = content.site;
  const left = [...content.articles, ...content.pages, ...content.officialDocuments];
  const samplesLeftOut = samples ? [] : left.filter(({ sample }) => sample).map(({ path }) => path);
  const { nextChange } = newsroom;
  return {
    routes,
    redirects,
    newsroom,
    context: makeContext(newsroom, texts, materials, oldAddressPages),
    problems: problemsOf(plan),
    ...(nextChange && { nextChange }),
    ...(options.ledger !== undefined && { ledger: options.ledger }),
    samplesLeftOut,
  };
};

/** The problems that `makeSite` finds, without what only the pages themselves need. Pure. */
export const checkSite = (read: ParsedContent, options: SiteOptions): readonly Problem[] => {
  const parsed = withoutReserved(read);
  if (!parsed.content) return parsed.problems;
  const newsroom = newsroomOf(parsed.content, options, parsed.faultyPaths);
  const { problemsOf } = prepare(parsed, parsed.content, newsroom, options, noMaterials);
  return problemsOf(planRoutes(newsroom, options.live));
};
