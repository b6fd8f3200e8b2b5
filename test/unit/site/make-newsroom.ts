import type { Article, Content, PlainPage } from '../../../src/content/content.ts';
import type { Category } from '../../../src/content/schema/category-schema.ts';
import type { SiteSettings } from '../../../src/content/schema/site-schema.ts';
import type { Event } from '../../../src/content/schema/event-schema.ts';
import type { Unit } from '../../../src/content/schema/unit-schema.ts';
import { defaultKinds } from '../../../src/content/unit-kinds/default-kinds.ts';
import { parsePublishingDate } from '../../../src/dates/publishing-date.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { buildNewsroom, type NewsArticle, type Newsroom } from '../../../src/newsroom/newsroom.ts';
import type { Site } from '../../../src/site/make-site.ts';
import { makeView } from '../../../src/site/make-view.ts';
import { pageKinds, type PageKind, type PageViews } from '../../../src/site/page-kinds.ts';
import type { LiveSite } from '../../../src/site/addresses/kept-addresses.ts';
import type { Place } from '../../../src/site/place.ts';
import type { Route, RoutePlan } from '../../../src/site/plan-routes.ts';
import { planSite, type PlannedSite } from '../../../src/site/plan-site.ts';
import { contextOver, type SiteContext } from '../../../src/site/site-context.ts';
import { noMaterials } from '../../../src/site/site-materials.ts';
import { parseBaseUrl } from '../../../src/url/base-url.ts';
import { sitePaths } from '../../../src/url/site-path.ts';

/** @throws Error if a test asks for something that does not exist */
export const present = <Value>(value: Value | undefined, what = 'value'): Value => {
  if (value === undefined) throw new Error(`test: no ${what}`);
  return value;
};

/** An article with a key (`2020/03/a`) and a date; given fields override the default ones. */
export const makeArticle = (key: string, date: string, fields: Partial<Article> = {}): Article => ({
  key,
  slug: key.slice('YYYY/MM/'.length),
  path: sitePaths.article(key),
  file: `content/articles/${key}.md`,
  title: `Bài ${key}`,
  date: present(parsePublishingDate(date), 'date'),
  category: 'chinh-tri',
  units: [],
  congresses: [],
  authors: [],
  attachments: [],
  aliases: [],
  corrections: [],
  review: [],
  related: [],
  draft: false,
  stub: false,
  sample: false,
  verbatim: false,
  body: 'Nội dung.',
  bodyLine: 6,
  ...fields,
});

/** Articles `2020/03/a01`, `a02` … on consecutive days of March 2020, oldest first. */
export const makeArticles = (count: number, fields: Partial<Article> = {}): Article[] =>
  Array.from({ length: count }, (_, index) => {
    const day = String(index + 1).padStart(2, '0');
    return makeArticle(`2020/03/a${day}`, `2020-03-${day}`, fields);
  });

export const makePage = (slug: string, fields: Partial<PlainPage> = {}): PlainPage => ({
  slug,
  path: sitePaths.plainPage(slug),
  file: `content/pages/${slug}.md`,
  title: `Trang ${slug}`,
  sample: false,
  aliases: [],
  body: 'Nội dung trang.',
  bodyLine: 4,
  ...fields,
});

export const makeCategory = (id: string, fields: Partial<Category> = {}): Category => ({
  id,
  name: `Chuyên mục ${id}`,
  formerIds: [],
  ...fields,
});

export const makeUnit = (id: string, fields: Partial<Unit> = {}): Unit => ({
  id,
  name: `Đảng bộ ${id}`,
  kind: 'dang-bo-xa',
  formerIds: [],
  predecessors: [],
  predecessorsInPart: [],
  aliases: [],
  misspellings: [],
  appointments: [],
  tasks: [],
  contacts: [],
  ...fields,
});

export const makeEvent = (id: string, from: string, fields: Partial<Event> = {}): Event => ({
  id,
  name: `Sự kiện ${id}`,
  formerIds: [],
  kind: 'su-kien',
  from: from as Event['from'],
  cancelled: false,
  sample: false,
  ...fields,
});

const makeSettings = (settings: Partial<SiteSettings> = {}): SiteSettings => ({
  name: 'Bản tin',
  description: 'Tin của đài.',
  station: 'Đài phát thanh huyện',
  baseUrl: present(parseBaseUrl('https://h.example/tin/')),
  owner: 'Huyện uỷ',
  responsible: 'Trưởng đài',
  articlesPerPage: 3,
  formerBaseUrls: [],
  predecessorSites: [],
  formerArticlesPerPage: [],
  relatedArticles: 2,
  samples: true,
  textCopies: true,
  noticeSheets: true,
  offline: true,
  mainMenu: [],
  footerMenu: [],
  websiteLinks: [],
  abbreviations: {},
  contentVersion: 2,
  ...settings,
});

export type ContentParts = Partial<Omit<Content, 'site'>> & {
  readonly site?: Partial<SiteSettings>;
};

export const makeContent = ({ site, ...parts }: ContentParts = {}): Content => ({
  site: makeSettings(site),
  categories: [makeCategory('chinh-tri')],
  units: [],
  kinds: defaultKinds,
  congresses: [],
  events: [],
  terms: [],
  withdrawnMedia: [],
  threads: [],
  redirects: [],
  articles: [],
  pages: [],
  officialDocuments: [],
  programmes: [],
  broadcasts: [],
  media: [],
  ...parts,
});

const now = '2020-06-01T00:00' as VietnamMoment;

/** The newsroom of 1 June 2020. */
export const makeNewsroom = (parts: ContentParts = {}, isPreview = false): Newsroom =>
  buildNewsroom(makeContent(parts), { now, isPreview });

const labels = {
  table: 'Bảng',
  footnotes: 'Chú thích',
  backToText: 'Về',
  english: { table: 'Table', footnotes: 'Notes', backToText: 'Back' },
};

/** A page of the plan with its view. */
export type Page = {
  readonly [Kind in PageKind]: Place & { readonly kind: Kind; readonly view: PageViews[Kind] };
}[PageKind];

/** A plan, and the pages with their views. */
export interface SitePlan extends RoutePlan {
  readonly pages: readonly Page[];
}

/** The pages of some routes with their views. */
const pagesOf = (routes: readonly Route[], context: SiteContext): Page[] =>
  routes.map((route) => ({ ...route, view: makeView(route, context) }) as Page);

/** The pages of a site with their views; empty if it has no content. */
export const viewedPages = ({ routes, context }: Pick<Site, 'routes' | 'context'>): Page[] =>
  context ? pagesOf(routes, context) : [];

/** A planned site of 1 June 2020, or of another moment. */
export const plannedOf = (
  parts: ContentParts = {},
  { isPreview = false, live, at = now }: PlanOptions = {},
): PlannedSite => {
  const content = makeContent(parts);
  const options = { now: at, isPreview, labels, live, baseUrl: undefined };
  return planSite(content, options, noMaterials, buildNewsroom(content, options), []);
};

/** The inputs of a planned test site. */
interface PlanOptions {
  readonly isPreview?: boolean;
  readonly live?: LiveSite | undefined;
  readonly at?: VietnamMoment;
}

export const contextOf = (parts: ContentParts = {}, options: PlanOptions = {}): SiteContext => {
  const { questions, texts } = plannedOf(parts, options);
  return contextOver(questions, texts.read);
};

export const sitePlanOf = (
  parts: ContentParts = {},
  isPreview = false,
  live?: LiveSite,
): SitePlan => {
  const { plan, questions, texts } = plannedOf(parts, { isPreview, live });
  return { ...plan, pages: pagesOf(plan.routes, contextOver(questions, texts.read)) };
};

export const planOf = (parts: ContentParts = {}, isPreview = false): readonly Page[] =>
  sitePlanOf(parts, isPreview).pages;

/** Pages that are documents, not plain texts. */
export const isOfficialDocument = (
  page: Page,
): page is Exclude<Page, { kind: 'textCopy' | 'movedCopy' | 'withdrawnCopy' }> =>
  pageKinds[page.kind].format === 'html';

/** The view of the page of one kind at an address. */
export const viewOf = <Kind extends PageKind>(
  pages: readonly Page[],
  kind: Kind,
  url: string,
): PageViews[Kind] => {
  const page = pages.find((each) => each.url === url && each.kind === kind);
  return present(page, `${kind} at ${url}`).view as PageViews[Kind];
};

export const articleOf = ({ articleByKey }: Newsroom, key: string): NewsArticle =>
  present(articleByKey.get(key), key);
