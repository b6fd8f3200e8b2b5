import type { OfficialDocument } from '../../content/content.ts';
import {
  officialDocumentGroups,
  type OfficialDocumentGroup,
} from '../../newsroom/official-document-groups.ts';
import { sitePaths, type Href, type SitePath } from '../../url/site-path.ts';
import type { PeriodView } from '../lists/archive-views.ts';
import { officialDocumentTeaser } from './official-document-links.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import type { Place } from '../place.ts';
import type { TeaserView } from '../articles/teaser-view.ts';

/** By what the documents of a list were chosen. */
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

/** The lists of one way to choose. */
interface Choices {
  readonly by: OfficialDocumentChoiceView['by'];
  readonly groups: readonly OfficialDocumentGroup[];
  readonly pathOf: (slug: string) => SitePath;
}

const choicesOf = (
  officialDocuments: readonly OfficialDocument[],
): Record<'kinds' | 'years' | 'issuers', Choices> => {
  const { kinds, years, issuers } = officialDocumentGroups(officialDocuments);
  return {
    kinds: { by: 'kind', groups: kinds, pathOf: sitePaths.officialDocumentsOfKind },
    years: { by: 'year', groups: years, pathOf: sitePaths.officialDocumentsOfYear },
    issuers: { by: 'issuer', groups: issuers, pathOf: sitePaths.officialDocumentsOfIssuer },
  };
};

const linksTo = ({ groups, pathOf }: Choices, { link }: PageFrames): PeriodView[] =>
  groups.map(({ slug, name, officialDocuments }) => ({
    label: name,
    href: link(pathOf(slug)),
    total: officialDocuments.length,
  }));

const keyOf = (by: OfficialDocumentChoiceView['by'], slug: string): string => `${by}/${slug}`;

/**
 * Where the list of all documents stands and those by kind, year and issuer; none where there is no
 * document.
 */
export const officialDocumentListPlaces = (
  officialDocuments: readonly OfficialDocument[],
): Place[] =>
  officialDocuments.length === 0
    ? []
    : [
        { url: sitePaths.officialDocuments, key: '' },
        ...Object.values(choicesOf(officialDocuments)).flatMap(({ by, groups, pathOf }) =>
          groups.map(({ slug }) => ({ url: pathOf(slug), key: keyOf(by, slug) })),
        ),
      ];

/** @param documents newest first */
export const officialDocumentListView = (
  { url, key }: Place,
  officialDocuments: readonly OfficialDocument[],
  frames: PageFrames,
): OfficialDocumentListView => {
  const choices = choicesOf(officialDocuments);
  const chosen = Object.values(choices)
    .flatMap(({ by, groups }) => groups.map((group) => ({ by, ...group })))
    .find(({ by, slug }) => keyOf(by, slug) === key);
  return {
    ...frames.frame(url),
    choice: chosen && { by: chosen.by, name: chosen.name },
    officialDocuments: (chosen?.officialDocuments ?? officialDocuments).map((officialDocument) =>
      officialDocumentTeaser(officialDocument, frames),
    ),
    kinds: linksTo(choices.kinds, frames),
    years: linksTo(choices.years, frames),
    issuers: linksTo(choices.issuers, frames),
    officialDocumentsHref: frames.link(sitePaths.officialDocuments),
  };
};
