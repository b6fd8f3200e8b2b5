import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, siteHref } from '../url/base-url.ts';
import { sitePaths, type Href, type SitePath } from '../url/site-path.ts';

/** A link with its words. */
export interface LinkView {
  readonly label: string;
  readonly href: Href;
}

/** What every page of the site shows alike. */
export interface SiteView {
  readonly name: string;
  readonly station: string;
  readonly owner: string;
  readonly responsible: string;
  readonly license: string | undefined;
  readonly notice: string | undefined;
  readonly isPreview: boolean;
  readonly homeHref: Href;
  readonly archiveHref: Href;
  readonly mainMenu: readonly LinkView[];
  readonly footerMenu: readonly LinkView[];
}

/** What the frame around every page needs. */
export interface PageFrame {
  readonly site: SiteView;
  /** The page's own link, to mark it in menus. */
  readonly href: Href;
  /** The whole address under which the page is known; absent for an error page. */
  readonly canonical: Href | undefined;
  /** One or two sentences for search engines. */
  readonly description: string;
  /** Whether search engines may list the page. */
  readonly isIndexed: boolean;
}

/** Makes links and frames for one site. */
export interface Framing {
  readonly link: (path: SitePath) => Href;
  readonly frame: (
    path: SitePath,
    details?: { description?: string | undefined; isIndexed?: boolean },
  ) => PageFrame;
}

export const createFraming = ({ site, isPreview }: Newsroom): Framing => {
  const link = (path: SitePath): Href => siteHref(site.baseUrl, path);
  const menu = (entries: readonly { label: string; path: SitePath }[]): LinkView[] =>
    entries.map(({ label, path }) => ({ label, href: link(path) }));
  const siteView: SiteView = {
    name: site.name,
    station: site.station,
    owner: site.owner,
    responsible: site.responsible,
    license: site.license,
    notice: site.notice,
    isPreview,
    homeHref: link(sitePaths.home),
    archiveHref: link(sitePaths.archive),
    mainMenu: menu(site.mainMenu),
    footerMenu: menu(site.footerMenu),
  };
  return {
    link,
    frame: (path, { description = site.description, isIndexed = true } = {}) => ({
      site: siteView,
      href: link(path),
      canonical: path === sitePaths.notFound ? undefined : absoluteUrl(site.baseUrl, path),
      description,
      isIndexed: isIndexed && !isPreview,
    }),
  };
};
