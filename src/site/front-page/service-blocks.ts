import { sitePaths, type Href } from '../../url/site-path.ts';
import type { TeaserView } from '../articles/teaser-view.ts';
import type { LinkView } from '../link-view.ts';
import { officialDocumentTeasers } from '../official-documents/official-document-links.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { oneStopFacts, type OneStopFactsView } from './one-stop-view.ts';

/** A group of links to other sites (liên kết website). */
export interface WebsiteLinksView {
  readonly name: string;
  readonly isSample: boolean;
  readonly links: readonly LinkView[];
}

/** The one-stop service (bộ phận một cửa): a link to its page, and its facts. */
export interface OneStopView {
  readonly page: (LinkView & { readonly standfirst: string | undefined }) | undefined;
  readonly facts: OneStopFactsView | undefined;
}

/** The newest official documents (văn bản mới). */
export interface NewOfficialDocumentsView {
  readonly newest: readonly TeaserView[];
  /** The list of all documents. */
  readonly href: Href;
}

const newOfficialDocuments = 3;

export const newOfficialDocumentsView = (
  { newestOfficialDocuments }: SiteContext,
  frames: PageFrames,
): NewOfficialDocumentsView | undefined => {
  const newest = newestOfficialDocuments('all', newOfficialDocuments);
  return newest.length === 0
    ? undefined
    : {
        newest: officialDocumentTeasers(newest, frames),
        href: frames.link(sitePaths.officialDocuments),
      };
};

export const oneStopView = (
  { page: pageOf, setting }: SiteContext,
  { link }: PageFrames,
): OneStopView | undefined => {
  const slug = setting('oneStopPage');
  const page = slug === undefined ? undefined : pageOf(slug);
  const facts = oneStopFacts({ oneStop: setting('oneStop') });
  return page || facts
    ? {
        page: page && { label: page.title, href: link(page.path), standfirst: page.standfirst },
        facts,
      }
    : undefined;
};

export const websiteLinksViews = ({ setting }: SiteContext): WebsiteLinksView[] =>
  setting('websiteLinks')
    .filter(({ links }) => links.length > 0)
    .map(({ name, sample, links }) => ({
      name,
      isSample: sample,
      links: links.map((each) => ({ label: each.name, href: each.url })),
    }));
