import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import {
  leadImageView,
  type LeadImageView,
  type KnownMedia,
} from '../articles/article-media-views.ts';
import { boardLink, type BoardLinkView } from '../congresses/congress-pages.ts';
import { officialDocumentTeaser } from '../official-documents/official-document-links.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { oneStopFacts, type OneStopFactsView } from './one-stop-view.ts';
import { publisherOf } from '../schema-org/publisher.ts';
import { organizationData, websiteData } from '../schema-org/structured-data.ts';
import { newestTeasers, teaserView, type TeaserView } from '../articles/teaser-view.ts';

/** A category's block on the home page. */
export interface CategoryBlockView {
  readonly name: string;
  readonly href: Href;
  readonly articles: readonly TeaserView[];
}

/** A group of links to other sites (liên kết website). */
export interface WebsiteLinksView {
  readonly name: string;
  readonly isSample: boolean;
  readonly links: readonly LinkView[];
}

/** The one-stop service (bộ phận một cửa): its page, and what is known of it. */
export interface OneStopView {
  readonly page: (LinkView & { readonly standfirst: string | undefined }) | undefined;
  readonly facts: OneStopFactsView | undefined;
}

/** The newest documents (văn bản mới). */
export interface NewOfficialDocumentsView {
  readonly newest: readonly TeaserView[];
  /** The list of all documents. */
  readonly href: Href;
}

/** The story at the top of the home page, with its picture. */
export interface LeadArticleView extends TeaserView {
  readonly image: LeadImageView | undefined;
}

export interface HomeView extends PageFrame {
  /** Absent as long as the site has no article with a body. */
  readonly lead: LeadArticleView | undefined;
  readonly newest: readonly TeaserView[];
  /** Absent where the register of congresses is empty. */
  readonly progress: BoardLinkView | undefined;
  readonly categories: readonly CategoryBlockView[];
  /** Absent where there is no document. */
  readonly officialDocuments: NewOfficialDocumentsView | undefined;
  readonly oneStop: OneStopView | undefined;
  readonly websiteLinks: readonly WebsiteLinksView[];
}

const newestCount = 6;
const perCategory = 4;
const newOfficialDocuments = 5;

const categoryBlocks = ({ categories, byCategory }: Newsroom, frames: PageFrames) =>
  categories.flatMap(({ id, name }): CategoryBlockView[] => {
    const articles = byCategory.get(id) ?? [];
    if (articles.length === 0) return [];
    const href = frames.link(sitePaths.category(id));
    return [{ name, href, articles: newestTeasers(articles, frames, perCategory) }];
  });

const officialDocumentsView = (
  { officialDocuments }: Newsroom,
  frames: PageFrames,
): NewOfficialDocumentsView | undefined =>
  officialDocuments.length === 0
    ? undefined
    : {
        newest: officialDocuments
          .slice(0, newOfficialDocuments)
          .map((officialDocument) => officialDocumentTeaser(officialDocument, frames)),
        href: frames.link(sitePaths.officialDocuments),
      };

const oneStopView = ({ pages, site }: Newsroom, { link }: PageFrames): OneStopView | undefined => {
  const page = pages.find(({ slug }) => slug === site.oneStopPage);
  const facts = oneStopFacts(site);
  return page || facts
    ? {
        page: page && { label: page.title, href: link(page.path), standfirst: page.standfirst },
        facts,
      }
    : undefined;
};

const websiteLinksViews = ({ site }: Newsroom): WebsiteLinksView[] =>
  site.websiteLinks
    .filter(({ links }) => links.length > 0)
    .map(({ name, sample, links }) => ({
      name,
      isSample: sample,
      links: links.map((each) => ({ label: each.name, href: each.url })),
    }));

/** The lead story is the newest that can be read; titles without a body come after it. */
export const homeView = (
  newsroom: Newsroom,
  knownMedia: KnownMedia,
  frames: PageFrames,
): HomeView => {
  const { articles, site } = newsroom;
  const url = frames.absolute(sitePaths.home);
  const publisher = publisherOf(site, frames.absolute);
  const lead = articles.findLast(({ stub }) => !stub);
  const others: readonly NewsArticle[] = articles.filter((article) => article !== lead);
  return {
    ...frames.frame(sitePaths.home, {
      structuredData: [
        websiteData({ name: site.name, description: site.description, url, publisher }),
        organizationData(publisher),
      ],
    }),
    lead: lead && { ...teaserView(lead, frames), image: leadImageView(lead, knownMedia) },
    newest: newestTeasers(others, frames, newestCount),
    progress: boardLink(newsroom, frames),
    categories: categoryBlocks(newsroom, frames),
    officialDocuments: officialDocumentsView(newsroom, frames),
    oneStop: oneStopView(newsroom, frames),
    websiteLinks: websiteLinksViews(newsroom),
  };
};
