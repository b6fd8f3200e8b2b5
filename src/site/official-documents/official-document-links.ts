import type { OfficialDocument } from '../../content/content.ts';
import { officialDocumentTitle } from '../../newsroom/official-document-title.ts';
import { dayView } from '../articles/date-view.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import type { TeaserView } from '../articles/teaser-view.ts';

export const officialDocumentLink = (
  officialDocument: OfficialDocument,
  { link }: PageFrames,
): LinkView => ({
  label: officialDocumentTitle(officialDocument),
  href: link(officialDocument.path),
});

/** A document as lists show it: what it is called, its day of issue, its abstract. */
export const officialDocumentTeaser = (
  officialDocument: OfficialDocument,
  { link }: PageFrames,
): TeaserView => ({
  title: officialDocumentTitle(officialDocument),
  href: link(officialDocument.path),
  date: dayView(officialDocument.issued),
  standfirst: officialDocument.abstract,
  badges: officialDocument.sample ? ['sample'] : [],
});
