import type { OfficialDocument } from '../../content/content.ts';
import { documentTitle } from '../../newsroom/document-title.ts';
import { dayView } from '../articles/date-view.ts';
import type { LinkView } from '../link-view.ts';
import type { Framing } from '../page-frame.ts';
import type { TeaserView } from '../articles/teaser-view.ts';

export const documentLink = (document: OfficialDocument, { link }: Framing): LinkView => ({
  label: documentTitle(document),
  href: link(document.path),
});

/** A document as lists show it: what it is called, its day of issue, its abstract. */
export const documentTeaser = (document: OfficialDocument, { link }: Framing): TeaserView => ({
  title: documentTitle(document),
  href: link(document.path),
  date: dayView(document.issued),
  standfirst: document.abstract,
  badges: document.sample ? ['sample'] : [],
});
