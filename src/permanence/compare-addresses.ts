import { compareText } from '../content/compare-text.ts';
import { isLastingFile } from '../site/addresses/lasting-files.ts';
import { isMovedKind } from '../site/addresses/moved-kinds.ts';
import { isMedia, type SitePath } from '../url/site-path.ts';
import type { ManifestPage, ManifestRedirect, SiteManifest } from '../manifest/site-manifest.ts';

/**
 * An address that readers, other sites or programs may have stored: once live, it must always
 * answer.
 */
export interface LastingAddress {
  readonly path: SitePath;
  /** Without `?`; only of redirects. */
  readonly query?: string;
  /** The page at the address; absent for a file or a redirect. */
  readonly page?: ManifestPage;
  readonly redirect?: ManifestRedirect;
}

/** As typed: path and query. */
export const addressText = ({ path, query }: Pick<LastingAddress, 'path' | 'query'>): string =>
  query === undefined ? path : `${path}?${query}`;

/** `/a`, `/a/` and `/a/index.html` are the same place to people who type them. */
export const placeOf = (path: string): string => path.replace(/(?:\/index\.html|\/)$/u, '');

/**
 * Pictures with a hash in their name, scripts, cards and files that only machines fetch may be
 * removed.
 */
const mustLast = (path: string): boolean =>
  isMedia(path) || isLastingFile(path) || path.startsWith('/du-lieu/');

/** Whether a page only redirects from an old address, for hosts that have no redirects. */
export const leadsOn = ({ kind }: Pick<ManifestPage, 'kind'>): boolean => isMovedKind(kind);

/** Whether a page is a tombstone. */
export const isWithdrawnKind = (kind: string): boolean =>
  kind === 'withdrawn' || kind === 'withdrawnCopy';

/** Whether a site has a tombstone at a media file's address. */
export const hasTombstone = ({
  pages,
}: Pick<SiteManifest, 'pages'>): ((file: string) => boolean) => {
  const places = new Set<string>(
    pages.filter(({ kind }) => isWithdrawnKind(kind)).map(({ url }) => url),
  );
  return (file) => places.has(`${file}/`);
};

/**
 * All addresses of a live site that must last, each once, sorted. All its withdrawn files count as
 * once live (see `withKnownWithdrawals`).
 */
export const lastingAddresses = (site: SiteManifest): LastingAddress[] => {
  const { pages, files, redirects, withdrawnFiles } = site;
  const hasOwnPage = hasTombstone(site);
  const redirected = new Set(redirects.map(({ from }) => placeOf(from)));
  const all: LastingAddress[] = [
    /** A page that redirects is replaced by its redirect in the list. */
    ...pages
      .filter((page) => !leadsOn(page) || !redirected.has(placeOf(page.url)))
      .map((page) => ({ path: page.url, page })),
    ...files.filter(({ path }) => mustLast(path)).map(({ path }) => ({ path })),
    ...withdrawnFiles
      .filter((path) => isMedia(path) && !hasOwnPage(path))
      .map((path) => ({ path })),
    ...redirects.map((redirect) => ({
      path: redirect.from,
      ...(redirect.query !== undefined && { query: redirect.query }),
      redirect,
    })),
  ];
  const byText = new Map<string, LastingAddress>();
  for (const address of all) {
    const text = addressText(address);
    if (!byText.has(text)) byText.set(text, address);
  }
  return [...byText].toSorted(([a], [b]) => compareText(a, b)).map(([, each]) => each);
};

type Lasts = (address: Pick<LastingAddress, 'path' | 'query'>) => boolean;

/**
 * Whether a site answers at an address: with a page, a file, a redirect to one of these, or, for
 * media, with a tombstone. A page does not answer for an old address with a query, because it would
 * show something else.
 */
export const answersOf = ({ pages, files, redirects }: SiteManifest): Lasts => {
  const places = new Set<string>([
    ...pages.map(({ url }) => url),
    ...files.map(({ path }) => path),
  ]);
  const redirectsAt = Map.groupBy(redirects, ({ from }) => placeOf(from));
  return ({ path, query }) => {
    if (query === undefined && (places.has(path) || places.has(`${path}/`))) return true;
    /** At the address of a withdrawn file's page, the file may exist again. */
    if (isMedia(path) && places.has(placeOf(path))) return true;
    const here = redirectsAt.get(placeOf(path)) ?? [];
    return here.some(
      (each) => places.has(each.to) && (each.query === undefined || each.query === query),
    );
  };
};

/** How many redirects in a row are followed. */
const mostSteps = 5;

/** The page that an address without a query leads to; `undefined` if there is none. */
export const arrivalsOf = ({
  pages,
  redirects,
}: SiteManifest): ((path: SitePath) => ManifestPage | undefined) => {
  const pageAt = new Map(
    pages.filter((page) => !leadsOn(page)).map((page) => [placeOf(page.url), page]),
  );
  const next = new Map(
    redirects
      .filter(({ query }) => query === undefined)
      .map(({ from, to }) => [placeOf(from), placeOf(to)]),
  );
  return (path) => {
    let place: string | undefined = placeOf(path);
    for (let step = 0; place !== undefined && step <= mostSteps; step += 1) {
      const page = pageAt.get(place);
      if (page) return page;
      place = next.get(place);
    }
    return undefined;
  };
};
