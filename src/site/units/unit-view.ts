import type { Unit } from '../../content/schema/unit-schema.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { ancestorIdsOf } from '../../newsroom/unit-succession.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { congressLinks, type CongressLinkView } from '../congresses/congress-links.ts';
import { officialDocumentTeaser } from '../official-documents/official-document-links.ts';
import type { PageFrames } from '../page-frame.ts';
import { unitSection } from '../lists/section.ts';
import { sectionView, type SectionView } from '../lists/section-views.ts';
import { newestTeasers, type TeaserView } from '../articles/teaser-view.ts';
import { beforeOf } from './unit-links.ts';
import { unitStanding, type UnitStanding } from './unit-standing.ts';

/** The page of a unit (tổ chức đảng). One that was merged or renamed keeps its page and all its articles. */
export interface UnitView extends SectionView, UnitStanding {
  readonly note: string | undefined;
  /** Tells its title from that of another unit of its name; see `UnitLinkView`. */
  readonly before: string | undefined;
  /** The newest articles of what it has come from; their own pages list them all. */
  readonly predecessorArticles: readonly TeaserView[];
  readonly atomHref: Href;
  /** Oldest first. */
  readonly congresses: readonly CongressLinkView[];
  /** Newest first. */
  readonly officialDocuments: readonly TeaserView[];
  /** Its congresses as a calendar; absent where the register has none. */
  readonly calendarHref: Href | undefined;
}

/** The articles of all units that a unit has come from, but for its own, oldest first. */
const articlesBefore = (
  unit: Unit,
  { articles, unitById, byUnit }: Newsroom,
): readonly NewsArticle[] => {
  const ancestors = ancestorIdsOf(unit, unitById);
  if (ancestors.size === 0) return [];
  const own = new Set(byUnit.get(unit.id));
  const theirs = new Set([...ancestors].flatMap((id) => byUnit.get(id) ?? []));
  return articles.filter((article) => theirs.has(article) && !own.has(article));
};

export const unitView = (unit: Unit, newsroom: Newsroom, frames: PageFrames): UnitView => {
  const { id, note } = unit;
  const section = unitSection(id, newsroom);
  const size = newsroom.site.articlesPerPage;
  const congresses = congressLinks(id, newsroom, frames);
  return {
    ...sectionView(section, size, frames),
    ...unitStanding(unit, newsroom, frames),
    note,
    before: beforeOf(unit, newsroom.units),
    predecessorArticles: newestTeasers(articlesBefore(unit, newsroom), frames, size),
    atomHref: frames.link(sitePaths.atomFeed(section.front)),
    congresses,
    officialDocuments: newsroom.officialDocuments
      .filter((officialDocument) => officialDocument.unit === id)
      .map((officialDocument) => officialDocumentTeaser(officialDocument, frames)),
    calendarHref: congresses.length > 0 ? frames.link(sitePaths.unitCalendar(id)) : undefined,
  };
};
