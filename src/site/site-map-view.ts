import type { Newsroom } from '../newsroom/newsroom.ts';
import { yearOf } from '../dates/calendar-date.ts';
import { sitePaths, type Href } from '../url/site-path.ts';
import type { Framing, LinkView, PageFrame } from './frame.ts';

/** The site map for people. */
export interface SiteMapView extends PageFrame {
  readonly correctionsHref: Href;
  readonly openDataHref: Href;
  readonly categories: readonly LinkView[];
  /** In Vietnamese alphabetical order. */
  readonly units: readonly LinkView[];
  /** Newest first. */
  readonly years: readonly LinkView[];
  readonly threads: readonly LinkView[];
  readonly pages: readonly LinkView[];
}

const byName = new Intl.Collator('vi');

export const siteMapView = (newsroom: Newsroom, framing: Framing): SiteMapView => {
  const { categories, units, pages, byMonth } = newsroom;
  const years = new Set([...byMonth.keys()].toReversed().map(yearOf));
  return {
    ...framing.frame(sitePaths.siteMap),
    correctionsHref: framing.link(sitePaths.corrections),
    openDataHref: framing.link(sitePaths.openData),
    categories: categories.map(({ id, name }) => ({
      label: name,
      href: framing.link(sitePaths.category(id)),
    })),
    units: units
      .toSorted((a, b) => byName.compare(a.name, b.name))
      .map(({ id, name }) => ({ label: name, href: framing.link(sitePaths.unit(id)) })),
    years: [...years].map((year) => ({
      label: year,
      href: framing.link(sitePaths.archiveYear(year)),
    })),
    threads: newsroom.threads.map(({ id, title }) => ({
      label: title,
      href: framing.link(sitePaths.thread(id)),
    })),
    pages: pages
      .toSorted((a, b) => byName.compare(a.title, b.title))
      .map(({ title, path }) => ({ label: title, href: framing.link(path) })),
  };
};
