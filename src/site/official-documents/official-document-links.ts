import { officialDocumentTitle } from '../../newsroom/official-documents/official-document-title.ts';
import { dayView } from '../articles/date-view.ts';
import type {
  ListedOfficialDocument,
  RelatedOfficialDocument,
} from '../context/official-document-questions.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import type { TeaserView } from '../articles/teaser-view.ts';

export const officialDocumentLink = (
  officialDocument: RelatedOfficialDocument,
  { link }: Pick<PageFrames, 'link'>,
): LinkView => ({
  label: officialDocumentTitle(officialDocument),
  href: link(officialDocument.path),
});

/** Official documents as lists show them: name, date of issue, abstract. */
export const officialDocumentTeasers = (
  officialDocuments: readonly ListedOfficialDocument[],
  { link }: Pick<PageFrames, 'link'>,
): TeaserView[] =>
  officialDocuments.map((officialDocument) => ({
    title: officialDocumentTitle(officialDocument),
    href: link(officialDocument.path),
    date: dayView(officialDocument.issued),
    standfirst: officialDocument.abstract,
    badges: officialDocument.sample ? ['sample'] : [],
  }));
