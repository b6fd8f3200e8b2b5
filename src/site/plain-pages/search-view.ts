import { sitePaths, type Href } from '../../url/site-path.ts';
import { yearViews, type YearView } from '../lists/archive-views.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { byUnitName, unitLinks, type UnitLinkView } from '../units/unit-links.ts';

/** The search page; without JavaScript it is the archive by year, month, unit and category. */
export interface SearchView extends PageFrame {
  readonly categories: readonly LinkView[];
  /** In Vietnamese alphabetical order; only units with articles. */
  readonly units: readonly UnitLinkView[];
  /** Newest first. */
  readonly years: readonly YearView[];
  /** The folder of the search index. */
  readonly indexHref: Href;
  readonly searchScriptHref: Href | undefined;
}

export const searchView = (context: SiteContext): SearchView => {
  const frames = pageFrames(context);
  const { link } = frames;
  const script = context.script('searchScript');
  return {
    ...frames.frame(sitePaths.search),
    categories: context
      .categories()
      .filter(({ id }) => context.count(`category/${id}`) > 0)
      .map(({ id, name }) => ({ label: name, href: link(sitePaths.category(id)) })),
    units: unitLinks(context.unitsWithArticles().toSorted(byUnitName), frames),
    years: yearViews(context, frames),
    indexHref: link(sitePaths.searchIndexes),
    searchScriptHref: script && link(script),
  };
};
