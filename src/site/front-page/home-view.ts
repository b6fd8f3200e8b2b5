import { sitePaths, type Href } from '../../url/site-path.ts';
import { leadImageView, type LeadImageView } from '../articles/article-media-views.ts';
import { boardLink } from '../congresses/congress-pages.ts';
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

const leadView = (context: SiteContext, frames: PageFrames): LeadArticleView | undefined => {
  const lead = context.leadArticle();
  return lead && { ...teaserView(lead, frames), image: leadImageView(lead, context) };
};

const newestView = (context: SiteContext, frames: PageFrames): TeaserView[] =>
  teaserViews(context.newest('besideLead', newestCount), frames);

/** A list that is empty is no block. */
const unlessEmpty = <Each>(list: readonly Each[]): readonly Each[] | undefined =>
  list.length === 0 ? undefined : list;

type BlockOf = (context: SiteContext, frames: PageFrames) => object | undefined;

/** The blocks of the front page, each with its view, or nothing where there is nothing to show. */
const blockOf = {
  lead: leadView,
  newest: (context, frames) => unlessEmpty(newestView(context, frames)),
  /** Nothing where the register of congresses is empty. */
  progress: (context, frames) => boardLink(context, frames),
  search: (_context, frames) => frames.frame(sitePaths.home).site,
  officialDocuments: newOfficialDocumentsView,
  oneStop: oneStopView,
  websiteLinks: (context) => unlessEmpty(websiteLinksViews(context)),
  categories: (context, frames) => unlessEmpty(categoryBlocks(context, frames)),
} satisfies Readonly<Record<string, BlockOf>>;

export type BlockName = keyof typeof blockOf;

export type BlockViews = {
  readonly [Name in BlockName]: ReturnType<(typeof blockOf)[Name]>;
};

/** Where the blocks stand, and in what order. */
const areas = {
  main: ['lead', 'newest', 'progress'],
  side: ['search', 'officialDocuments', 'oneStop', 'websiteLinks'],
  foot: ['categories'],
} as const satisfies Readonly<Record<string, readonly BlockName[]>>;

type Area = keyof typeof areas;

type Unplaced = Exclude<BlockName, (typeof areas)[Area][number]>;

/** What the front page says of the site to machines. */
const dataOf = ({ setting }: SiteContext, { absolute }: PageFrames): object[] => {
  const publisher = publisherOf({ station: setting('station') }, absolute);
  const [name, description] = [setting('name'), setting('description')];
  const url = absolute(sitePaths.home);
  return [websiteData({ name, description, url, publisher }), organizationData(publisher)];
};

export type HomeView = PageFrame &
  BlockViews & {
    /** Where the blocks stand; a block without a place does not compile. */
    readonly areas: [Unplaced] extends [never]
      ? Readonly<Record<Area, readonly BlockName[]>>
      : never;
  };

/** The lead story is the newest that can be read; titles without a body come after it. */
export const homeView = (context: SiteContext): HomeView => {
  const frames = pageFrames(context);
  const views = Object.entries<BlockOf>(blockOf).map(([name, view]) => [
    name,
    view(context, frames),
  ]);
  return {
    ...frames.frame(sitePaths.home, { structuredData: dataOf(context, frames) }),
    ...(Object.fromEntries(views) as BlockViews),
    areas,
  };
};
