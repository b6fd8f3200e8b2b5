import type { Article, Content, PlainPage } from '../../../src/content/content.ts';
import type { SiteSettings } from '../../../src/content/schema/site-schema.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { buildNewsroom, type Newsroom } from '../../../src/newsroom/newsroom.ts';
import { makeArticle, makeContent, makePage } from '../site/make-newsroom.ts';

export const moment = (text: string): VietnamMoment => text as VietnamMoment;

/** An article with a date, `2020-03-06`, and a slug, which is its title unless another is given. */
export const articleOn = (
  written: string,
  slug: string,
  fields: Partial<Omit<Article, 'date' | 'slug' | 'key'>> = {},
): Article =>
  makeArticle(`${written.slice(0, 4)}/${written.slice(5, 7)}/${slug}`, written, {
    title: slug,
    ...fields,
  });

export const pageNamed = (slug: string, fields: Partial<PlainPage> = {}): PlainPage =>
  makePage(slug, { title: slug, body: '', ...fields });

/** The content of a site that shows no samples and five related articles. */
export const contentOf = (
  articles: readonly Article[],
  site: Partial<SiteSettings> = {},
  others: Partial<Omit<Content, 'site' | 'articles'>> = {},
): Content =>
  makeContent({ ...others, articles, site: { samples: false, relatedArticles: 5, ...site } });

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
