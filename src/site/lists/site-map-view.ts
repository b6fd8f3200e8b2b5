import type { Newsroom } from '../../newsroom/newsroom.ts';
import { yearOf } from '../../dates/calendar-date.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { boardLink } from '../congresses/congress-pages.ts';
import type { LinkView } from '../link-view.ts';
import type { Framing, PageFrame } from '../page-frame.ts';
import { byUnitName, unitLinks, type UnitLinkView } from '../units/unit-links.ts';

/** The site map for people. */
export interface SiteMapView extends PageFrame {
  readonly correctionsHref: Href;
  readonly openDataHref: Href;
  /** The progress board; absent where there is none. */
  readonly progressHref: Href | undefined;
  /** The list of documents; absent where there is none. */
  readonly documentsHref: Href | undefined;
  readonly categories: readonly LinkView[];
  /** In Vietnamese alphabetical order. */
  readonly units: readonly UnitLinkView[];
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
    progressHref: boardLink(newsroom, framing)?.href,
    documentsHref: newsroom.documents.length > 0 ? framing.link(sitePaths.documents) : undefined,
    categories: categories.map(({ id, name }) => ({
      label: name,
      href: framing.link(sitePaths.category(id)),
    })),
    units: unitLinks(units.toSorted(byUnitName), units, framing),
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
