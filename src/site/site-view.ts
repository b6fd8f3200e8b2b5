import type { Newsroom } from '../newsroom/newsroom.ts';
import { sitePaths, type Href, type SitePath } from '../url/site-path.ts';
import { closingNote, type ClosingNote } from './plain-pages/closing-note.ts';
import type { LinkView } from './link-view.ts';
import type { SiteMaterials } from './site-materials.ts';

/** What every page of the site shows alike. */
export interface SiteView {
  readonly name: string;
  readonly station: string;
  readonly owner: string;
  readonly responsible: string;
  readonly license: string | undefined;
  readonly notice: string | undefined;
  readonly isPreview: boolean;
  /** Absent while the site goes on. */
  readonly closing: (ClosingNote & { readonly href: Href }) | undefined;
  readonly homeHref: Href;
  readonly archiveHref: Href;
  readonly searchHref: Href;
  readonly mainMenu: readonly LinkView[];
  readonly footerMenu: readonly LinkView[];
  readonly atomHref: Href;
  readonly manifestHref: Href;
  readonly iconHref: Href;
  readonly touchIconHref: Href;
  /** The script of every page; absent in checks, which write no page. */
  readonly scriptHref: Href | undefined;
  /** Absent where nothing is kept for reading offline. */
  readonly workerHref: Href | undefined;
}

export const siteViewOf = (
  newsroom: Newsroom,
  { assets }: SiteMaterials,
  link: (path: SitePath) => Href,
): SiteView => {
  const { site, isPreview } = newsroom;
  const closing = closingNote(newsroom);
  const menu = (entries: readonly { label: string; path: SitePath }[]): LinkView[] =>
    entries.map(({ label, path }) => ({ label, href: link(path) }));
  return {
    name: site.name,
    station: site.station,
    owner: site.owner,
    responsible: site.responsible,
    license: site.license,
    notice: site.notice,
    isPreview,
    closing: closing && { ...closing, href: link(sitePaths.closing) },
    homeHref: link(sitePaths.home),
    archiveHref: link(sitePaths.archive),
    searchHref: link(sitePaths.search),
    mainMenu: menu(site.mainMenu),
    footerMenu: menu(site.footerMenu),
    atomHref: link(sitePaths.atomFeed(sitePaths.home)),
    manifestHref: link(sitePaths.webManifest),
    iconHref: link(sitePaths.svgIcon),
    touchIconHref: link(sitePaths.touchIcon),
    scriptHref: assets && link(assets.pageScript),
    workerHref: site.offline && !isPreview ? link(sitePaths.serviceWorker) : undefined,
  };
};
