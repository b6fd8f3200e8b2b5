import { sitePaths, type Href } from '../../url/site-path.ts';
import type { PeriodView } from '../lists/archive-views.ts';
import type { GroupCount } from '../context/official-document-questions.ts';
import { officialDocumentTeasers } from './official-document-links.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import type { Place } from '../place.ts';
import type { TeaserView } from '../articles/teaser-view.ts';

/** The criterion by which the documents of a list were chosen. */
export interface OfficialDocumentChoiceView {
  readonly by: 'kind' | 'year' | 'issuer';
  readonly name: string;
}

/** A list of documents, with links to all other lists. */
export interface OfficialDocumentListView extends PageFrame {
  /** Absent from the list of all documents. */
  readonly choice: OfficialDocumentChoiceView | undefined;
  /** Newest first. */
  readonly officialDocuments: readonly TeaserView[];
  readonly kinds: readonly PeriodView[];
  readonly years: readonly PeriodView[];
  readonly issuers: readonly PeriodView[];
  readonly officialDocumentsHref: Href;
}

/** The lists by kind, year and issuer: their names and addresses. */
const groupings = {
  kinds: { by: 'kind', pathOf: sitePaths.officialDocumentsOfKind },
  years: { by: 'year', pathOf: sitePaths.officialDocumentsOfYear },
  issuers: { by: 'issuer', pathOf: sitePaths.officialDocumentsOfIssuer },
} as const;

type Grouping = keyof typeof groupings;

const everyGrouping = Object.keys(groupings) as readonly Grouping[];

type Groups = Readonly<Record<Grouping, readonly Pick<GroupCount, 'slug'>[]>>;

/** The name of a list, and the key of its page: `kind/thong-tu`. */
const listOf = (grouping: Grouping, slug: string) => `${groupings[grouping].by}/${slug}` as const;

/**
 * The addresses of the lists of all official documents and of those by kind, year and issuer; empty
 * if there is no official document.
 */
export const officialDocumentListPlaces = (groups: Groups): Place[] =>
  groups.kinds.length === 0
    ? []
    : [
        { url: sitePaths.officialDocuments, key: '' },
        ...everyGrouping.flatMap((grouping) =>
          groups[grouping].map(({ slug }) => ({
            url: groupings[grouping].pathOf(slug),
            key: listOf(grouping, slug),
          })),
        ),
      ];

export const officialDocumentListView = (
  { url, key }: Place,
  context: SiteContext,
): OfficialDocumentListView => {
  const groups = context.officialDocumentGroups();
  const frames = pageFrames(context);
  const chosen = everyGrouping
    .flatMap((grouping) =>
      groups[grouping].map(({ slug, name }) => ({ grouping, name, list: listOf(grouping, slug) })),
    )
    .find(({ list }) => list === key);
  const linksOf = (grouping: Grouping): PeriodView[] =>
    groups[grouping].map(({ slug, name, count }) => ({
      label: name,
      href: frames.link(groupings[grouping].pathOf(slug)),
      total: count,
    }));
  return {
    ...frames.frame(url, { feedsOf: { path: sitePaths.officialDocuments } }),
    choice: chosen && { by: groupings[chosen.grouping].by, name: chosen.name },
    officialDocuments: officialDocumentTeasers(
      context.newestOfficialDocuments(chosen?.list ?? 'all'),
      frames,
    ),
    kinds: linksOf('kinds'),
    years: linksOf('years'),
    issuers: linksOf('issuers'),
    officialDocumentsHref: frames.link(sitePaths.officialDocuments),
  };
};
