import type { Href } from '../../url/site-path.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { numberedPages, pageBelowFront } from './numbered-pages.ts';
import type { Section } from './section.ts';
import { teaserViews, type TeaserView } from '../articles/teaser-view.ts';

/** The front page of a section: its newest articles. */
export interface SectionView extends PageFrame {
  readonly name: string;
  /** Number of articles in the whole section. */
  readonly total: number;
  readonly articles: readonly TeaserView[];
  /** The numbered page that continues the list. */
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

export const sectionView = (
  section: Section,
  context: SiteContext,
  structuredData: readonly object[] = [],
): SectionView => {
  const { list, front, name, pageAt, about } = section;
  const size = context.setting('articlesPerPage');
  const total = context.count(list);
  const below = pageBelowFront(total, size);
  const frames = pageFrames(context);
  return {
    ...frames.frame(front, {
      description: about,
      feedsOf: { path: front, name },
      breadcrumb: [{ name, path: front }],
      structuredData,
    }),
    name,
    total,
    articles: teaserViews(context.newest(list, size), frames, context),
    olderHref: below === undefined ? undefined : frames.link(pageAt(below)),
  };
};

export const numberedPageView = (
  number: number,
  { name, list, front, pageAt, about }: Section,
  context: SiteContext,
): NumberedPageView => {
  const pages = numberedPages(context.count(list), context.setting('articlesPerPage'));
  const { from, to } = pages[number - 1] ?? { from: 0, to: 0 };
  const frames = pageFrames(context);
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
    articles: teaserViews(context.slice(list, from, to).toReversed(), frames, context),
    olderHref: number > 1 ? frames.link(pageAt(number - 1)) : undefined,
    newerHref: number === pages.length ? undefined : frames.link(pageAt(number + 1)),
  };
};

export const categoryView = (section: Section, context: SiteContext): CategoryView => ({
  ...sectionView(section, context),
  about: section.about,
});
