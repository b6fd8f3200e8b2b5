import type { Newsroom } from '../newsroom/newsroom.ts';
import { sitePaths, type Href, type SitePath } from '../url/site-path.ts';
import type { Framing, LinkView } from './frame.ts';
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
  { site, isPreview }: Newsroom,
  { assets }: SiteMaterials,
  link: Framing['link'],
): SiteView => {
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
