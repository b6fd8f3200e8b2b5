import type { Href } from '../../url/site-path.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import type { Place } from '../place.ts';
import { numberedPages, pageBelowFront } from './numbered-pages.ts';
import type { Section } from './section.ts';
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

export const sectionView = (section: Section, size: number, frames: PageFrames): SectionView => {
  const { articles, front, name, pageAt, about } = section;
  const below = pageBelowFront(articles.length, size);
  return {
    ...frames.frame(front, {
      description: about,
      feedsOf: { path: front, name },
      breadcrumb: [{ name, path: front }],
    }),
    name,
    total: articles.length,
    articles: newestTeasers(articles, frames, size),
    olderHref: below === undefined ? undefined : frames.link(pageAt(below)),
  };
};

/** The places of a section's numbered pages. */
export const numberedPlaces = (key: string, { articles, pageAt }: Section, size: number): Place[] =>
  numberedPages(articles.length, size).map(({ number }) => ({
    url: pageAt(number),
    key: `${key}/${number}`,
  }));

export const numberedPageView = (
  number: number,
  { name, articles, front, pageAt, about }: Section,
  size: number,
  frames: PageFrames,
): NumberedPageView => {
  const pages = numberedPages(articles.length, size);
  const { from, to } = pages[number - 1] ?? { from: 0, to: 0 };
  return {
    ...frames.frame(pageAt(number), {
      description: about,
      isIndexed: from < to,
      feedsOf: { path: front, name },
      breadcrumb: [
        { name, path: front },
        { name: String(number), path: pageAt(number) },
      ],
    }),
    section: { label: name, href: frames.link(front) },
    number,
    articles: newestTeasers(articles.slice(from, to), frames),
    olderHref: number > 1 ? frames.link(pageAt(number - 1)) : undefined,
    newerHref: number === pages.length ? undefined : frames.link(pageAt(number + 1)),
  };
};

export const categoryView = (section: Section, size: number, frames: PageFrames): CategoryView => ({
  ...sectionView(section, size, frames),
  about: section.about,
});
