import { absoluteUrl, siteHref } from '../url/base-url.ts';
import { sitePaths, type Href, type SitePath } from '../url/site-path.ts';
import { breadcrumbData } from './schema-org/structured-data.ts';
import type { SiteQuestions } from './context/site-questions.ts';
import { siteLanguage } from './site-language.ts';
import type { LinkView } from './link-view.ts';
import type { SiteView } from './site-view.ts';

/** The picture that social networks show beside a link: 1200 by 630 pixels. */
export interface SocialView {
  readonly image: Href;
  /** What the picture shows; absent for a card that bears the page's own words. */
  readonly alt: string | undefined;
  /** When the article was published and last changed; absent on pages that are no article. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}

/** What the frame around every page needs. */
export interface PageFrame {
  /** The language of the page, as `<html lang>` names it. */
  readonly language: string;
  readonly site: SiteView;
  /** The page's own link, to mark it in menus. */
  readonly href: Href;
  /** The whole address under which the page is known; absent for an error page. */
  readonly canonical: Href | undefined;
  /** One or two sentences for search engines. */
  readonly description: string;
  /** Whether search engines may list the page. */
  readonly isIndexed: boolean;
  /** Made up to show the site: said wherever the page is named, and no search engine may list it. */
  readonly isSample: boolean;
  readonly social: SocialView;
  /** What machines read of the page, in the terms of schema.org. */
  readonly structuredData: readonly object[];
  /** The feeds of what the page lists. */
  readonly feeds: readonly FeedView[];
}

/** A feed that a page offers; its label is empty where it is the page's own title. */
export interface FeedView extends LinkView {
  readonly type: 'application/atom+xml' | 'application/feed+json';
}

/** What differs from page to page. */
export interface FrameDetails {
  readonly description?: string | undefined;
  readonly isIndexed?: boolean;
  readonly isSample?: boolean;
  readonly social?: SocialView;
  /** The steps from the home page to this page, the page itself included. */
  readonly breadcrumb?: readonly { readonly name: string; readonly path: SitePath }[];
  readonly structuredData?: readonly object[];
  /** The front page whose feeds belong to this page, with its name where that is not the page's own title. */
  readonly feedsOf?: { readonly path: SitePath; readonly name?: string };
}

/** Makes links and frames for one site. */
export interface PageFrames {
  readonly link: (path: SitePath) => Href;
  readonly absolute: (path: SitePath) => Href;
  readonly frame: (path: SitePath, details?: FrameDetails) => PageFrame;
}

const feedsOf = (path: SitePath, name: string, link: PageFrames['link']): FeedView[] => [
  { type: 'application/atom+xml', label: name, href: link(sitePaths.atomFeed(path)) },
  { type: 'application/feed+json', label: name, href: link(sitePaths.jsonFeed(path)) },
];

/** Makes links and frames for one page, from the settings that it asks for. */
export const pageFrames = ({
  setting,
  isPreview,
  closing,
  siteView,
}: Pick<SiteQuestions, 'setting' | 'isPreview' | 'closing' | 'siteView'>): PageFrames => {
  const base = setting('baseUrl');
  const link = (path: SitePath): Href => siteHref(base, path);
  const absolute = (path: SitePath): Href => absoluteUrl(base, path);
  /** A site that was moved whole names its new address as the right one. */
  const canonical = (path: SitePath): Href => absoluteUrl(closing()?.movedTo ?? base, path);
  const siteCard = { image: absolute(sitePaths.siteCard), alt: undefined };
  const breadcrumbOf = (breadcrumb: FrameDetails['breadcrumb'] = []): object[] => {
    if (breadcrumb.length === 0) return [];
    const steps = [{ name: siteView().name, path: sitePaths.home }, ...breadcrumb];
    return [breadcrumbData(steps.map(({ name, path }) => ({ name, url: absolute(path) })))];
  };
  const frame: PageFrames['frame'] = (path, details = {}) => ({
    language: siteLanguage,
    site: siteView(),
    href: link(path),
    canonical: path === sitePaths.notFound ? undefined : canonical(path),
    description: details.description ?? setting('description'),
    isIndexed: (details.isIndexed ?? true) && details.isSample !== true && !isPreview(),
    isSample: details.isSample ?? false,
    social: details.social ?? siteCard,
    structuredData: [...(details.structuredData ?? []), ...breadcrumbOf(details.breadcrumb)],
    feeds: details.feedsOf
      ? feedsOf(details.feedsOf.path, details.feedsOf.name ?? '', link)
      : feedsOf(sitePaths.home, siteView().name, link),
  });
  return { link, absolute, frame };
};
