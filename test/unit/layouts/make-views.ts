import type { PictureView } from '../../../src/html/picture.ts';
import type { RenderedMarkdown } from '../../../src/markdown/render-markdown.ts';
import type { DateView } from '../../../src/site/date-view.ts';
import type { LinkView, PageFrame } from '../../../src/site/frame.ts';
import type { SiteView } from '../../../src/site/site-view.ts';
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
    closing: { date: day, reason: words, successors: [link], href: target },
    isPreview: false,
    homeHref: target,
    archiveHref: target,
    searchHref: target,
    atomHref: target,
    manifestHref: target,
    iconHref: target,
    touchIconHref: target,
    scriptHref: href('/tin/ma/trang-0.js'),
    workerHref: href('/tin/sw.js'),
    mainMenu: [link],
    footerMenu: [link],
  };
  const frame: PageFrame = {
    site,
    href: href('/tin/trang-nay/'),
    canonical: href('https://h.example/tin/trang-nay/'),
    description: words,
    isIndexed: true,
    policy: "default-src 'none'",
    social: {
      image: target,
      alt: words,
      published: '2020-03-06',
      modified: '2020-03-09',
    },
    structuredData: [{ '@type': 'Thing', name: words }],
    feeds: [{ type: 'application/atom+xml', label: words, href: target }],
  };
  const teaser: TeaserView = {
    title: words,
    href: target,
    date: day,
    standfirst: words,
    badges: ['stub'],
  };
  const picture: PictureView = {
    avif: `${target} 360w`,
    webp: `${target} 360w`,
    srcset: `${target} 360w`,
    src: target,
    width: 360,
    height: 240,
  };
  const file = { href: target, type: 'PDF', bytes: 1_234_567 };
  const copy = {
    title: words,
    date: day,
    isSample: true,
    standfirst: words,
    byline: words,
    corrections: [{ date: day, text: words }],
    address: target,
  };
  const section = { ...frame, name: words, total: 1, articles: [teaser], olderHref: target };
  const period = { ...link, total: 1 };
  const year = { ...period, months: [period] };
  return {
    home: {
      ...frame,
      lead: { ...teaser, image: { picture, alt: words, caption: words, credit: words } },
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
      threads: [link],
      authors: [words],
      byline: [{ short: words, full: words }, { text: words }],
      congress: { name: words, unit: link },
      leadImage: { picture, alt: words, caption: words, credit: words },
      audio: { ...file, seconds: 725 },
      body,
      corrections: [{ date: day, text: words }],
      attachments: [{ ...file, title: words }],
      textCopyHref: target,
      noticeSheetHref: target,
      shareLinks: { facebook: target, email: target },
      related: [
        { title: words, date: day, href: target, badges: ['stub'], reason: 'unit' },
        { title: words, date: day, href: undefined, badges: [], reason: 'editor' },
      ],
      older: link,
      newer: link,
    },
    textCopy: {
      ...copy,
      siteName: words,
      station: words,
      body: words,
    },
    noticeSheet: {
      ...frame,
      ...copy,
      articleHref: target,
      category: words,
      opening: [words],
      isCut: true,
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
    thread: { ...frame, title: words, about: words, articles: [teaser] },
    plainPage: { ...frame, title: words, standfirst: words, isSample: true, body },
    search: {
      ...frame,
      categories: [link],
      units: [link],
      years: [year],
      indexHref: target,
      indexedYears: ['2020'],
      searchScriptHref: href('/tin/ma/tim-kiem-0.js'),
    },
    corrections: {
      ...frame,
      corrections: [{ date: day, text: words, article: link, badges: ['sample'] }],
    },
    openData: {
      ...frame,
      jsonHref: target,
      csvHref: target,
      schemaHref: target,
      fields: [{ name: 'title', description: words, isOptional: false }],
      allFeeds: [link],
    },
    offline: frame,
    moved: { ...frame, title: words, to: target },
    movedChoices: { ...frame, choices: [{ query: words, title: words, to: target }] },
    movedCopy: { title: words, address: target },
    withdrawn: { ...frame, published: day, gone: day, reason: words },
    withdrawnCopy: { published: day, gone: day, reason: words, siteName: words },
    closing: { ...frame, closing: { date: day, reason: words, successors: [link] } },
    siteMap: {
      ...frame,
      correctionsHref: target,
      openDataHref: target,
      categories: [link],
      units: [link],
      years: [link],
      threads: [link],
      pages: [link],
    },
    notFound: frame,
  };
};
