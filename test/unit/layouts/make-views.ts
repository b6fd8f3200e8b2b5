import type { RenderedMarkdown } from '../../../src/markdown/render-markdown.ts';
import type { DateView } from '../../../src/site/date-view.ts';
import type { LinkView, PageFrame, SiteView } from '../../../src/site/frame.ts';
import type { PageViews } from '../../../src/site/page.ts';
import type { TeaserView } from '../../../src/site/teaser-view.ts';
import type { Href } from '../../../src/url/site-path.ts';

export const href = (text: string): Href => text as Href;

export const day: DateView = { iso: '2020-03-06', text: '06/03/2020', isDayKnown: true };
export const month: DateView = { iso: '2020-03', text: 'Tháng 3/2020', isDayKnown: false };

/** Markup that the renderer made; only a body may hold such. */
export const body = '<p>Thân <em>bài</em></p>' as RenderedMarkdown;

/** A view of every kind of page, full to the last field, that says and links to one thing only. */
export const makeViews = (words: string, target = href('/tin/x/')): PageViews => {
  const link: LinkView = { label: words, href: target };
  const site: SiteView = {
    name: words,
    station: words,
    owner: words,
    responsible: words,
    license: words,
    notice: words,
    isPreview: false,
    homeHref: target,
    archiveHref: target,
    mainMenu: [link],
    footerMenu: [link],
  };
  const frame: PageFrame = {
    site,
    href: href('/tin/trang-nay/'),
    canonical: href('https://h.example/tin/trang-nay/'),
    description: words,
    isIndexed: true,
  };
  const teaser: TeaserView = {
    title: words,
    href: target,
    date: day,
    standfirst: words,
    badges: ['stub'],
  };
  const section = { ...frame, name: words, total: 1, articles: [teaser], olderHref: target };
  const period = { ...link, total: 1 };
  const year = { ...period, months: [period] };
  return {
    home: {
      ...frame,
      lead: teaser,
      newest: [teaser],
      categories: [{ name: words, href: target, articles: [teaser] }],
      oneStop: { ...link, standfirst: words },
      websiteLinks: [{ name: words, isSample: true, links: [link] }],
    },
    article: {
      ...frame,
      title: words,
      standfirst: words,
      date: day,
      updated: day,
      badges: ['sample'],
      category: link,
      units: [link],
      authors: [words],
      byline: [{ short: words, full: words }, { text: words }],
      audioHref: target,
      body,
      related: [
        { title: words, date: day, href: target, badges: ['stub'], reason: 'unit' },
        { title: words, date: day, href: undefined, badges: [], reason: 'editor' },
      ],
      older: link,
      newer: link,
    },
    category: { ...section, about: words },
    unit: { ...section, note: words, parent: link, children: [link] },
    numberedPage: {
      ...frame,
      section: link,
      number: 2,
      articles: [teaser],
      olderHref: target,
      newerHref: target,
    },
    archive: { ...frame, years: [year] },
    archiveYear: { ...frame, year },
    archiveMonth: { ...frame, month: period, year: link, articles: [teaser] },
    plainPage: { ...frame, title: words, standfirst: words, isSample: true, body },
    siteMap: { ...frame, categories: [link], units: [link], years: [link], pages: [link] },
    notFound: frame,
  };
};
