import type { Article, Content, PlainPage } from '../../../src/content/content.ts';
import type { SiteSettings } from '../../../src/content/schema/site-schema.ts';
import { parsePublishingDate } from '../../../src/dates/publishing-date.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { buildNewsroom, type Newsroom } from '../../../src/newsroom/newsroom.ts';
import { parseBaseUrl } from '../../../src/url/base-url.ts';
import { sitePaths } from '../../../src/url/site-path.ts';

export const moment = (text: string): VietnamMoment => text as VietnamMoment;

/** An article of a day, `2020-03-06`, and a slug, which is its title unless another is given. */
export const articleOn = (
  written: string,
  slug: string,
  fields: Partial<Omit<Article, 'date' | 'slug' | 'key'>> = {},
): Article => {
  const date = parsePublishingDate(written);
  if (!date) throw new Error(`no date: ${written}`);
  const key = `${date.day.slice(0, 4)}/${date.day.slice(5, 7)}/${slug}`;
  return {
    key,
    slug,
    date,
    path: sitePaths.article(key),
    file: `content/articles/${key}.md`,
    body: 'Nội dung.',
    bodyLine: 7,
    title: slug,
    category: 'chinh-tri',
    units: [],
    related: [],
    authors: [],
    attachments: [],
    aliases: [],
    corrections: [],
    draft: false,
    stub: false,
    sample: false,
    verbatim: false,
    ...fields,
  };
};

export const pageNamed = (slug: string, fields: Partial<PlainPage> = {}): PlainPage => ({
  slug,
  path: sitePaths.plainPage(slug),
  file: `content/pages/${slug}.md`,
  body: '',
  bodyLine: 4,
  title: slug,
  sample: false,
  aliases: [],
  ...fields,
});

const settings = (fields: Partial<SiteSettings>): SiteSettings => {
  const baseUrl = parseBaseUrl('https://tin.example/');
  if (!baseUrl) throw new Error('no base URL');
  return {
    name: 'Bản tin',
    description: 'Tin của đài',
    station: 'Đài',
    baseUrl,
    owner: 'Huyện uỷ',
    responsible: 'Trưởng đài',
    articlesPerPage: 30,
    formerBaseUrls: [],
    formerArticlesPerPage: [],
    relatedArticles: 5,
    samples: false,
    textCopies: true,
    noticeSheets: true,
    offline: true,
    mainMenu: [],
    footerMenu: [],
    websiteLinks: [],
    abbreviations: {},
    ...fields,
  };
};

export const contentOf = (
  articles: readonly Article[],
  site: Partial<SiteSettings> = {},
  others: Partial<Content> = {},
): Content => ({
  site: settings(site),
  categories: [{ id: 'chinh-tri', name: 'Chính trị', formerIds: [] }],
  units: [],
  congresses: [],
  terms: [],
  withdrawnMedia: [],
  threads: [],
  redirects: [],
  pages: [],
  documents: [],
  media: [],
  ...others,
  articles,
});

/** The newsroom of some articles, all of them published. */
export const newsroomOf = (
  articles: readonly Article[],
  site: Partial<SiteSettings> = {},
): Newsroom =>
  buildNewsroom(contentOf(articles, site), { now: moment('2099-12-31T23:59'), isPreview: false });

export const keysOf = (articles: Iterable<Article> | undefined): string[] =>
  [...(articles ?? [])].map(({ key }) => key);

export const slugsOf = (articles: Iterable<Article> | undefined): string[] =>
  [...(articles ?? [])].map(({ slug }) => slug);
