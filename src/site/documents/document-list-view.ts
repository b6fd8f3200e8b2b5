import type { OfficialDocument } from '../../content/content.ts';
import {
  officialDocumentGroups,
  type OfficialDocumentGroup,
} from '../../newsroom/official-document-groups.ts';
import { sitePaths, type Href, type SitePath } from '../../url/site-path.ts';
import type { PeriodView } from '../lists/archive-views.ts';
import { documentTeaser } from './document-links.ts';
import type { Framing, PageFrame } from '../page-frame.ts';
import type { PageOf } from '../page.ts';
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

type Filters = Pick<DocumentListView, 'kinds' | 'years' | 'issuers'>;

/** The lists of one way to choose. */
interface Choices {
  readonly by: DocumentChoiceView['by'];
  readonly groups: readonly OfficialDocumentGroup[];
  readonly pathOf: (slug: string) => SitePath;
}

const linksTo = ({ groups, pathOf }: Choices, { link }: Framing): PeriodView[] =>
  groups.map(({ slug, name, documents }) => ({
    label: name,
    href: link(pathOf(slug)),
    total: documents.length,
  }));

const listPage = (
  url: SitePath,
  choice: DocumentChoiceView | undefined,
  documents: readonly OfficialDocument[],
  filters: Filters,
  framing: Framing,
): PageOf<'documents'> => ({
  url,
  kind: 'documents',
  view: {
    ...framing.frame(url),
    choice,
    documents: documents.map((document) => documentTeaser(document, framing)),
    ...filters,
    documentsHref: framing.link(sitePaths.documents),
  },
});

/**
 * The list of all documents and those by kind, year and issuer; none where there is no document.
 *
 * @param documents newest first
 */
export const documentListPages = (
  documents: readonly OfficialDocument[],
  framing: Framing,
): PageOf<'documents'>[] => {
  if (documents.length === 0) return [];
  const { kinds, years, issuers } = officialDocumentGroups(documents);
  const byKind: Choices = { by: 'kind', groups: kinds, pathOf: sitePaths.documentsOfKind };
  const byYear: Choices = { by: 'year', groups: years, pathOf: sitePaths.documentsOfYear };
  const byIssuer: Choices = { by: 'issuer', groups: issuers, pathOf: sitePaths.documentsOfIssuer };
  const filters: Filters = {
    kinds: linksTo(byKind, framing),
    years: linksTo(byYear, framing),
    issuers: linksTo(byIssuer, framing),
  };
  return [
    listPage(sitePaths.documents, undefined, documents, filters, framing),
    ...[byKind, byYear, byIssuer].flatMap(({ by, groups, pathOf }) =>
      groups.map(({ slug, name, documents: some }) =>
        listPage(pathOf(slug), { by, name }, some, filters, framing),
      ),
    ),
  ];
};
