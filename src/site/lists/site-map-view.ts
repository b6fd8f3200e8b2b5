import type { Newsroom } from '../../newsroom/newsroom.ts';
import { yearOf } from '../../dates/calendar-date.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { boardLink } from '../congresses/congress-pages.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { byUnitName, unitLinks, type UnitLinkView } from '../units/unit-links.ts';

/** The site map for people. */
export interface SiteMapView extends PageFrame {
  readonly correctionsHref: Href;
  readonly openDataHref: Href;
  /** The progress board; absent where there is none. */
  readonly progressHref: Href | undefined;
  /** The list of documents; absent where there is none. */
  readonly officialDocumentsHref: Href | undefined;
  readonly categories: readonly LinkView[];
  /** In Vietnamese alphabetical order. */
  readonly units: readonly UnitLinkView[];
  /** Newest first. */
  readonly years: readonly LinkView[];
  readonly threads: readonly LinkView[];
  readonly pages: readonly LinkView[];
}

const byName = new Intl.Collator('vi');

export const siteMapView = (newsroom: Newsroom, frames: PageFrames): SiteMapView => {
  const { categories, units, pages, byMonth } = newsroom;
  const years = new Set([...byMonth.keys()].toReversed().map(yearOf));
  return {
    ...frames.frame(sitePaths.siteMap),
    correctionsHref: frames.link(sitePaths.corrections),
    openDataHref: frames.link(sitePaths.openData),
    progressHref: boardLink(newsroom, frames)?.href,
    officialDocumentsHref:
      newsroom.officialDocuments.length > 0 ? frames.link(sitePaths.officialDocuments) : undefined,
    categories: categories.map(({ id, name }) => ({
      label: name,
      href: frames.link(sitePaths.category(id)),
    })),
    units: unitLinks(units.toSorted(byUnitName), units, frames),
    years: [...years].map((year) => ({
      label: year,
      href: frames.link(sitePaths.archiveYear(year)),
    })),
    threads: newsroom.threads.map(({ id, title }) => ({
      label: title,
      href: frames.link(sitePaths.thread(id)),
    })),
    pages: pages
      .toSorted((a, b) => byName.compare(a.title, b.title))
      .map(({ title, path }) => ({ label: title, href: frames.link(path) })),
  };
};
