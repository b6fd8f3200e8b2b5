import { yearOf } from '../../dates/calendar-date.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { yearViews, type YearView } from '../lists/archive-views.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import type { SiteMaterials } from '../site-materials.ts';
import { byUnitName, unitLinks, type UnitLinkView } from '../units/unit-links.ts';

/** The search page; without a script it is the archive by year, month, unit and category. */
export interface SearchView extends PageFrame {
  readonly categories: readonly LinkView[];
  /** In Vietnamese alphabetical order; those with articles. */
  readonly units: readonly UnitLinkView[];
  /** Newest first. */
  readonly years: readonly YearView[];
  /** The folder in which each year's search index stands in a folder of its own. */
  readonly indexHref: Href;
  /** The years that have an index, newest first. */
  readonly indexedYears: readonly string[];
  readonly searchScriptHref: Href | undefined;
}

export const searchView = (
  newsroom: Newsroom,
  { assets }: SiteMaterials,
  frames: PageFrames,
): SearchView => {
  const { categories, units, articles, byCategory } = newsroom;
  const { link } = frames;
  const indexed = new Set(articles.filter(({ stub }) => !stub).map(({ date }) => yearOf(date.day)));
  const shown = new Set(articles.flatMap((article) => article.units));
  const listed = units.filter(({ id }) => shown.has(id));
  return {
    ...frames.frame(sitePaths.search),
    categories: categories
      .filter(({ id }) => byCategory.has(id))
      .map(({ id, name }) => ({ label: name, href: link(sitePaths.category(id)) })),
    units: unitLinks(listed.toSorted(byUnitName), units, frames),
    years: yearViews(newsroom, frames),
    indexHref: link(sitePaths.searchIndexes),
    indexedYears: [...indexed].toSorted().toReversed(),
    searchScriptHref: assets && link(assets.searchScript),
  };
};
