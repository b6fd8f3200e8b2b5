import type { Article, Content, Locators } from '../../content/content.ts';
import type { ParsedContent } from '../../content/parse/parse-content.ts';
import { compareProblems, problem, type Problem } from '../../content/problem.ts';
import { startOf, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import { hiddenFiles } from '../addresses/hidden-texts.ts';
import type { PlannedSite } from '../plan-site.ts';
import { contentReadings, type ContentReadings } from '../texts/content-readings.ts';
import { contextOver } from '../site-context.ts';
import type { SiteOptions } from '../site-options.ts';
import { addressProblems } from './address-problems.ts';
import { asPublished } from './as-published.ts';
import { laterErrors, type SiteAt } from './later-errors.ts';
import { allMarkupProblems } from './markup-problems.ts';
import type { IdsAt } from './link-problems.ts';
import { podcastIds } from './podcast-ids.ts';
import { silentBroadcasts, unusedSounds } from './sound-problems.ts';
import { unapprovedLive } from './unapproved-live.ts';
import { textSizeProblems } from './text-size-problems.ts';

/** Articles with a future date and no time of publishing, which appear only later. */
export const futureProblems = (
  articles: readonly Article[],
  now: VietnamMoment,
  locators: Locators,
): Problem[] =>
  articles.flatMap(({ file, date, draft, publishAt }) => {
    const at = locators.get(file)?.valueAt(['date']);
    const isSurprise = !draft && publishAt === undefined && startOf(date) > now;
    return at && isSurprise ? [problem('DATE_FUTURE', at, date.day)] : [];
  });

/** Articles dated after the day on which the site was closed. */
export const closedProblems = (
  { site, articles }: Pick<Content, 'site' | 'articles'>,
  locators: Locators,
): Problem[] =>
  articles.flatMap(({ file, date, draft }) => {
    const at = locators.get(file)?.valueAt(['date']);
    const { closing } = site;
    return at && closing && !draft && date.day > closing.date
      ? [problem('SITE_CLOSED', at, date.day, closing.date)]
      : [];
  });

/** The ids of any planned page; makes the page to find them. */
export const idsIn = (
  { plan, questions, readOnce }: PlannedSite,
  idsOnPage: SiteOptions['idsOnPage'],
): IdsAt => {
  const byUrl = new Map(plan.routes.map((route) => [route.url as string, route]));
  const context = contextOver(questions, readOnce);
  return (path) => {
    const route = byUrl.get(path);
    return route && idsOnPage?.(route, context);
  };
};

const readingsOf = (
  { content, questions, readOnce: read }: PlannedSite,
  { faultyTexts }: ParsedContent,
): ContentReadings => contentReadings({ content, questions, texts: { read } }, faultyTexts);

/** All problems of a planned site. */
export const siteProblems = (
  site: PlannedSite,
  parsed: ParsedContent,
  options: Pick<SiteOptions, 'now' | 'idsOnPage' | 'isPreview' | 'live'>,
  planAt: (now: VietnamMoment) => PlannedSite,
): Problem[] => {
  const { content } = site;
  const siteAt = (planned: PlannedSite): SiteAt => ({
    problems: addressProblems(
      planned,
      parsed,
      readingsOf(planned, parsed),
      idsIn(planned, options.idsOnPage),
      options.live,
    ),
    nextChange: planned.newsroom.clock.nextChange(),
    hiddenFiles: hiddenFiles(content, planned.newsroom),
  });
  const today = siteAt(site);
  const readText = readingsOf(site, parsed);
  const all = [
    ...parsed.problems,
    ...today.problems,
    ...(options.isPreview ? [] : laterErrors(options.now, (now) => siteAt(planAt(now)), today)),
    ...textSizeProblems(content, parsed.faultyTexts, readText),
    ...allMarkupProblems(content, parsed.faultyTexts, readText),
    ...closedProblems(content, parsed.locators),
    ...silentBroadcasts(content, options.now, parsed.locators),
    ...podcastIds(content, parsed),
    ...unusedSounds(content, site.texts.factsOf, parsed),
    ...futureProblems(content.articles, options.now, parsed.locators),
  ];
  const unapproved = options.isPreview
    ? []
    : unapprovedLive(content.articles, options.live, parsed.locators);
  return [...asPublished(all, parsed, options), ...unapproved].toSorted(compareProblems);
};
