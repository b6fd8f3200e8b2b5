import type { OfficialDocument } from '../../content/content.ts';
import {
  officialDocumentGroups,
  type OfficialDocumentGroup,
} from '../../newsroom/official-document-groups.ts';
import { sitePaths, type Href, type SitePath } from '../../url/site-path.ts';
import type { PeriodView } from '../lists/archive-views.ts';
import { documentTeaser } from './document-links.ts';
import type { Framing, PageFrame } from '../page-frame.ts';
import type { Place } from '../place.ts';
import type { TeaserView } from '../articles/teaser-view.ts';

/** By what the documents of a list were chosen. */
export interface DocumentChoiceView {
  readonly by: 'kind' | 'year' | 'issuer';
  readonly name: string;
}

/** A list of documents, with links to all other lists. */
export interface DocumentListView extends PageFrame {
  /** Absent from the list of all documents. */
  readonly choice: DocumentChoiceView | undefined;
  /** Newest first. */
  readonly documents: readonly TeaserView[];
  readonly kinds: readonly PeriodView[];
  readonly years: readonly PeriodView[];
  readonly issuers: readonly PeriodView[];
  readonly documentsHref: Href;
}

/** The lists of one way to choose. */
interface Choices {
  readonly by: DocumentChoiceView['by'];
  readonly groups: readonly OfficialDocumentGroup[];
  readonly pathOf: (slug: string) => SitePath;
}

const choicesOf = (
  documents: readonly OfficialDocument[],
): Record<'kinds' | 'years' | 'issuers', Choices> => {
  const { kinds, years, issuers } = officialDocumentGroups(documents);
  return {
    kinds: { by: 'kind', groups: kinds, pathOf: sitePaths.documentsOfKind },
    years: { by: 'year', groups: years, pathOf: sitePaths.documentsOfYear },
    issuers: { by: 'issuer', groups: issuers, pathOf: sitePaths.documentsOfIssuer },
  };
};

const linksTo = ({ groups, pathOf }: Choices, { link }: Framing): PeriodView[] =>
  groups.map(({ slug, name, documents }) => ({
    label: name,
    href: link(pathOf(slug)),
    total: documents.length,
  }));

const keyOf = (by: DocumentChoiceView['by'], slug: string): string => `${by}/${slug}`;

/**
 * Where the list of all documents stands and those by kind, year and issuer; none where there is no
 * document.
 */
export const documentListPlaces = (documents: readonly OfficialDocument[]): Place[] =>
  documents.length === 0
    ? []
    : [
        { url: sitePaths.documents, key: '' },
        ...Object.values(choicesOf(documents)).flatMap(({ by, groups, pathOf }) =>
          groups.map(({ slug }) => ({ url: pathOf(slug), key: keyOf(by, slug) })),
        ),
      ];

/** @param documents newest first */
export const documentListView = (
  { url, key }: Place,
  documents: readonly OfficialDocument[],
  framing: Framing,
): DocumentListView => {
  const choices = choicesOf(documents);
  const chosen = Object.values(choices)
    .flatMap(({ by, groups }) => groups.map((group) => ({ by, ...group })))
    .find(({ by, slug }) => keyOf(by, slug) === key);
  return {
    ...framing.frame(url),
    choice: chosen && { by: chosen.by, name: chosen.name },
    documents: (chosen?.documents ?? documents).map((document) =>
      documentTeaser(document, framing),
    ),
    kinds: linksTo(choices.kinds, framing),
    years: linksTo(choices.years, framing),
    issuers: linksTo(choices.issuers, framing),
    documentsHref: framing.link(sitePaths.documents),
  };
};
