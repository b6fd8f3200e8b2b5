import { textsIn } from '../content/texts-in.ts';
import type { Content } from '../content/content.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import type { Problem } from '../content/problem.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { withdrawnMedia } from '../newsroom/published-media.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import type { Redirect } from './addresses/redirect.ts';
import { leftOutPaths } from './checks/held-back.ts';
import { withoutReserved } from './checks/reserved-texts.ts';
import { siteProblems } from './checks/site-problems.ts';
import type { Route } from './plan-routes.ts';
import { newsroomOf, planSite, type PlannedSite } from './plan-site.ts';
import { contextOver, type ContextSources, type SiteContext } from './site-context.ts';
import { noMaterials, type SiteMaterials } from './site-materials.ts';
import type { SiteOptions } from './site-options.ts';

/** A site ready to be written, with all its problems. */
export interface Site {
  readonly problems: readonly Problem[];
  /** Every page, known without its view. */
  readonly routes: readonly Route[];
  /** The redirects from old addresses. */
  readonly redirects: readonly Redirect[];
  /** Absent if the content is too faulty to build one. */
  readonly newsroom?: Newsroom;
  /** The source of the views of its pages. */
  readonly context?: SiteContext;
  /** The answers and the text reader behind the context, for recording what a page asks. */
  readonly sources?: ContextSources;
  /** The hash of the address ledger that the site was built against. */
  readonly ledger?: string;
  /** Addresses of sample content that the settings leave out. */
  readonly samplesLeftOut?: readonly SitePath[];
  /** Media files that were permanently removed. */
  readonly withdrawnFiles?: readonly SitePath[];
}

const problemsOf = (
  planned: PlannedSite,
  parsed: ParsedContent,
  options: SiteOptions,
  materials: SiteMaterials,
): Problem[] => {
  const { content, texts } = planned;
  const planAt = (now: VietnamMoment): PlannedSite => {
    const then = { ...options, now, texts };
    const newsroom = newsroomOf(content, then, parsed.faultyPaths);
    return planSite(content, then, materials, newsroom, leftOutPaths(parsed));
  };
  return siteProblems(planned, parsed, options, planAt);
};

/** The addresses of texts and events that are samples. */
const sampleAddresses = (content: Content): SitePath[] => [
  ...textsIn(content)
    .filter(({ sample }) => sample)
    .map(({ path }) => path),
  ...content.events.filter(({ sample }) => sample).map(({ id }) => sitePaths.event(id)),
];

/**
 * A planned site, without its problems.
 *
 * @param content as it was parsed
 */
export const siteOf = (
  { plan, newsroom, questions, prints, texts, readOnce }: PlannedSite,
  content: Content,
  ledger: string | undefined,
): Omit<Required<Site>, 'problems' | 'ledger'> & Pick<Site, 'ledger'> => {
  const samplesLeftOut = content.site.samples ? [] : sampleAddresses(content);
  return {
    routes: plan.routes,
    redirects: plan.redirects,
    newsroom,
    context: contextOver(questions, readOnce),
    sources: { questions, read: texts.read, prints },
    ...(ledger !== undefined && { ledger }),
    samplesLeftOut,
    withdrawnFiles: withdrawnMedia(newsroom, texts.factsOf),
  };
};

/**
 * From parsed content to the page plan, with the problems of both. Pure.
 *
 * @param built the newsroom, if it was already built
 */
export const makeSite = (
  source: ParsedContent,
  options: SiteOptions,
  materials: SiteMaterials,
  built?: Newsroom,
): Site => {
  const parsed = withoutReserved(source);
  const { content, problems, faultyPaths } = parsed;
  if (!content) return { routes: [], redirects: [], problems };
  const newsroom = built ?? newsroomOf(content, options, faultyPaths);
  const planned = planSite(content, options, materials, newsroom, leftOutPaths(parsed));
  const all = problemsOf(planned, parsed, options, materials);
  return { ...siteOf(planned, content, options.ledger), problems: all };
};

/** The problems that `makeSite` finds, without the work that only pages need. Pure. */
export const checkSite = (source: ParsedContent, options: SiteOptions): readonly Problem[] => {
  const parsed = withoutReserved(source);
  if (!parsed.content) return parsed.problems;
  const newsroom = newsroomOf(parsed.content, options, parsed.faultyPaths);
  const leftOut = leftOutPaths(parsed);
  const planned = planSite(parsed.content, options, noMaterials, newsroom, leftOut);
  return problemsOf(planned, parsed, options, noMaterials);
};
