import { absoluteUrl, siteHref } from '../url/base-url.ts';
import { sitePaths, type Href, type SitePath } from '../url/site-path.ts';
import type { SoundHost } from '../url/sound-address.ts';
import { breadcrumbData } from './schema-org/structured-data.ts';
import type { SiteQuestions } from './context/site-questions.ts';
import { siteLanguage } from './site-language.ts';
import type { LinkView } from './link-view.ts';
import type { EmergencyView } from './radio/emergency-view.ts';
import type { SiteView } from './site-view.ts';

/** The picture that social networks show with a link: 1200 by 630 pixels. */
export interface SocialView {
  readonly image: Href;
  /** What the picture shows; absent for a card with the page's own words. */
  readonly alt: string | undefined;
  /** When the article was published and last changed; absent on pages that are not articles. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}

/** The data for the frame around every page. */
export interface PageFrame {
  /** The language of the page, as `<html lang>` names it. */
  readonly language: string;
  readonly site: SiteView;
  /** The page's own link, to mark it in menus. */
  readonly href: Href;
  /** The canonical absolute address of the page; absent for an error page. */
  readonly canonical: Href | undefined;
  /** One or two sentences for search engines. */
  readonly description: string;
  /** Whether search engines may list the page. */
  readonly isIndexed: boolean;
  /** Sample content: marked wherever the page is named, and never listed by search engines. */
  readonly isSample: boolean;
  readonly social: SocialView;
  /** Metadata for machines, in the terms of schema.org. */
  readonly structuredData: readonly object[];
  /** The emergencies that were on air when the page was made; only on pages of the day. */
  readonly emergencies: readonly EmergencyView[];
  /** The page in every language that it has, itself included; empty if it has only one. */
  readonly alternates: readonly AlternateView[];
  /** The host of a sound that the page plays, if it is not this site. */
  readonly soundHost?: SoundHost;
  /** The feeds of the content that the page lists. */
  readonly feeds: readonly FeedView[];
}

/** A page in a language. */
export interface AlternateView {
  readonly language: string;
  /** Its absolute address. */
  readonly href: Href;
}

/** A feed of a page; the label is empty if it is the page's own title. */
export interface FeedView extends LinkView {
  readonly type: 'application/atom+xml' | 'application/feed+json' | 'application/rss+xml';
}

/** What differs from page to page. */
export interface FrameDetails {
  readonly description?: string | undefined;
  readonly isIndexed?: boolean;
  readonly isSample?: boolean;
  readonly social?: SocialView;
  /** The path from the home page to this page, including the page itself. */
  readonly breadcrumb?: readonly { readonly name: string; readonly path: SitePath }[];
  readonly structuredData?: readonly object[];
  readonly emergencies?: readonly EmergencyView[];
  /** The sounds that the page plays. */
  readonly sounds?: readonly ({ readonly isRemote?: true | undefined } | undefined)[];
  readonly alternates?: readonly { readonly language: string; readonly path: SitePath }[];
  /**
   * The front page whose feeds this page offers, with its name if that is not the page's own title.
   */
  readonly feedsOf?: { readonly path: SitePath; readonly name?: string };
  /** The podcast of the programme that the page is about. */
  readonly podcast?: { readonly path: SitePath; readonly name: string };
}

/** Makes links and frames for the pages of one site. */
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
  /** After a move of the whole site, the canonical address is the new one. */
  const canonical = (path: SitePath): Href => absoluteUrl(closing()?.movedTo ?? base, path);
  const siteCard = { image: absolute(sitePaths.siteCard), alt: undefined };
  const breadcrumbOf = (breadcrumb: FrameDetails['breadcrumb'] = []): object[] => {
    if (breadcrumb.length === 0) return [];
    const steps = [{ name: siteView().name, path: sitePaths.home }, ...breadcrumb];
    return [breadcrumbData(steps.map(({ name, path }) => ({ name, url: absolute(path) })))];
  };
  const hostOf = ({ sounds = [] }: FrameDetails): Pick<PageFrame, 'soundHost'> => {
    const host = sounds.some((sound) => sound?.isRemote) ? setting('soundHost') : undefined;
    return host === undefined ? {} : { soundHost: host };
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
    emergencies: details.emergencies ?? [],
    ...hostOf(details),
    alternates: (details.alternates ?? []).map(({ language, path: other }) => ({
      language,
      href: canonical(other),
    })),
    feeds: [
      ...(details.podcast
        ? [
            {
              type: 'application/rss+xml' as const,
              label: details.podcast.name,
              href: link(details.podcast.path),
            },
          ]
        : []),
      ...(details.feedsOf
        ? feedsOf(details.feedsOf.path, details.feedsOf.name ?? '', link)
        : feedsOf(sitePaths.home, siteView().name, link)),
    ],
  });
  return { link, absolute, frame };
};
