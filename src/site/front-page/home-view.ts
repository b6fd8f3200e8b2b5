import { sitePaths, type Href } from '../../url/site-path.ts';
import { leadImageView, type LeadImageView } from '../articles/article-media-views.ts';
import { boardLink, type BoardLinkView } from '../congresses/congress-pages.ts';
import { officialDocumentTeasers } from '../official-documents/official-document-links.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { oneStopFacts, type OneStopFactsView } from './one-stop-view.ts';
import { publisherOf } from '../schema-org/publisher.ts';
import { organizationData, websiteData } from '../schema-org/structured-data.ts';
import { teaserView, teaserViews, type TeaserView } from '../articles/teaser-view.ts';

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

const categoryBlocks = (context: SiteContext, frames: PageFrames): CategoryBlockView[] =>
  context.categories().flatMap(({ id, name }) => {
    const articles = context.newest(`category/${id}`, perCategory);
    if (articles.length === 0) return [];
    const href = frames.link(sitePaths.category(id));
    return [{ name, href, articles: teaserViews(articles, frames) }];
  });

const newOfficialDocumentsView = (
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

const oneStopView = (
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

const websiteLinksViews = ({ setting }: SiteContext): WebsiteLinksView[] =>
  setting('websiteLinks')
    .filter(({ links }) => links.length > 0)
    .map(({ name, sample, links }) => ({
      name,
      isSample: sample,
      links: links.map((each) => ({ label: each.name, href: each.url })),
    }));

/** What the front page says of the site to machines. */
const dataOf = ({ setting }: SiteContext, { absolute }: PageFrames): object[] => {
  const publisher = publisherOf({ station: setting('station') }, absolute);
  const [name, description] = [setting('name'), setting('description')];
  const url = absolute(sitePaths.home);
  return [websiteData({ name, description, url, publisher }), organizationData(publisher)];
};

/** The lead story is the newest that can be read; titles without a body come after it. */
export const homeView = (context: SiteContext): HomeView => {
  const frames = pageFrames(context);
  const lead = context.leadArticle();
  return {
    ...frames.frame(sitePaths.home, { structuredData: dataOf(context, frames) }),
    lead: lead && { ...teaserView(lead, frames), image: leadImageView(lead, context) },
    newest: teaserViews(context.newest('besideLead', newestCount), frames),
    progress: boardLink(context, frames),
    categories: categoryBlocks(context, frames),
    officialDocuments: newOfficialDocumentsView(context, frames),
    oneStop: oneStopView(context, frames),
    websiteLinks: websiteLinksViews(context),
  };
};
