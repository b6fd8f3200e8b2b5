import type { Category } from '../../content/schema/category-schema.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type Href, type SitePath } from '../../url/site-path.ts';
import type { Framing, LinkView, PageFrame } from '../page-frame.ts';
import { numberedPages, pageBelowFront, type NumberedPage } from './numbered-pages.ts';
import type { PageOf } from '../page.ts';
import { newestTeasers, type TeaserView } from '../articles/teaser-view.ts';

/** The front page of a section: its newest articles. */
export interface SectionView extends PageFrame {
  readonly name: string;
  /** Number of articles in the whole section. */
  readonly total: number;
  readonly articles: readonly TeaserView[];
  /** The numbered page on which the list goes on. */
  readonly olderHref: Href | undefined;
}

export interface CategoryView extends SectionView {
  readonly about: string | undefined;
}

/** A numbered page of a section's archive; final once it is full. */
export interface NumberedPageView extends PageFrame {
  readonly section: LinkView;
  readonly number: number;
  readonly articles: readonly TeaserView[];
  readonly olderHref: Href | undefined;
  readonly newerHref: Href | undefined;
}

/** A section's name, its articles oldest first, and where its pages stand. */
export interface Section {
  readonly name: string;
  readonly articles: readonly NewsArticle[];
  readonly front: SitePath;
  readonly pageAt: (number: number) => SitePath;
  readonly about: string | undefined;
}

export const sectionView = (section: Section, size: number, framing: Framing): SectionView => {
  const { articles, front, name, pageAt, about } = section;
  const below = pageBelowFront(articles.length, size);
  return {
    ...framing.frame(front, {
      description: about,
      feedsOf: { path: front, name },
      way: [{ name, path: front }],
    }),
    name,
    total: articles.length,
    articles: newestTeasers(articles, framing, size),
    olderHref: below === undefined ? undefined : framing.link(pageAt(below)),
  };
};

const numberedPageView = (
  { number, from, to }: NumberedPage,
  isOpen: boolean,
  { name, articles, front, pageAt, about }: Section,
  framing: Framing,
): NumberedPageView => ({
  ...framing.frame(pageAt(number), {
    description: about,
    isIndexed: from < to,
    feedsOf: { path: front, name },
    way: [
      { name, path: front },
      { name: String(number), path: pageAt(number) },
    ],
  }),
  section: { label: name, href: framing.link(front) },
  number,
  articles: newestTeasers(articles.slice(from, to), framing),
  olderHref: number > 1 ? framing.link(pageAt(number - 1)) : undefined,
  newerHref: isOpen ? undefined : framing.link(pageAt(number + 1)),
});

export const numberedPagesOf = (
  section: Section,
  size: number,
  framing: Framing,
): PageOf<'numberedPage'>[] => {
  const pages = numberedPages(section.articles.length, size);
  return pages.map((page) => ({
    url: section.pageAt(page.number),
    kind: 'numberedPage',
    view: numberedPageView(page, page.number === pages.length, section, framing),
  }));
};

/** A category's front page and its numbered pages. */
export const categoryPages = (
  { id, name, description }: Category,
  { byCategory, site }: Newsroom,
  framing: Framing,
): (PageOf<'category'> | PageOf<'numberedPage'>)[] => {
  const section: Section = {
    name,
    about: description,
    articles: byCategory.get(id) ?? [],
    front: sitePaths.category(id),
    pageAt: (number) => sitePaths.categoryPage(id, number),
  };
  const view = { ...sectionView(section, site.articlesPerPage, framing), about: description };
  return [
    { url: section.front, kind: 'category', view },
    ...numberedPagesOf(section, site.articlesPerPage, framing),
  ];
};
