import { compareText } from '../../content/compare-text.ts';
import { officialDocumentTitle } from '../../newsroom/official-documents/official-document-title.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { parentOf, sitePaths, type SitePath } from '../../url/site-path.ts';
import { namedOldAddresses, ofAliases, type NamedOldAddress } from './named-old-addresses.ts';
import { formerBoards } from './former-boards.ts';
import { formerListPages } from './former-list-pages.ts';
import { foldedPath } from './folded-path.ts';
import { keptRedirects, type LiveSite } from './kept-addresses.ts';
import type { Redirect } from './redirect.ts';
import { broadcastSource, officialDocumentSource, pageSource } from '../texts/text-sources.ts';

/** What distinguishes one old address from another. */
export const addressKey = ({ from, query }: Pick<Redirect, 'from' | 'query'>): string =>
  query === undefined ? foldedPath(from) : `${foldedPath(from)}?${query}`;

type Named = Pick<
  Newsroom,
  | 'site'
  | 'articles'
  | 'departed'
  | 'pages'
  | 'officialDocuments'
  | 'withdrawnPages'
  | 'withdrawnOfficialDocuments'
  | 'broadcasts'
  | 'withdrawnBroadcasts'
  | 'categories'
  | 'units'
  | 'congresses'
  | 'terms'
  | 'events'
  | 'threads'
  | 'programmes'
  | 'byCategory'
  | 'byUnit'
  | 'redirects'
>;

/**
 * An old address with the addresses below it that moved too. No file names the latter, so no editor
 * is asked about them.
 */
const withChildren = (
  { from, query, to, title, source, isWhole }: NamedOldAddress,
  children: ReadonlyMap<string, readonly SitePath[]>,
): Redirect[] => [
  { from, ...(query !== undefined && { query }), to, title, source },
  ...(isWhole ? (children.get(to) ?? []) : []).map((child) => ({
    from: `${from}${child.slice(to.length)}` as SitePath,
    to: child,
    title,
  })),
];

/** The redirects that the content names; an earlier one has priority. */
const saidRedirects = (newsroom: Named, planned: readonly SitePath[]): Redirect[] => {
  const children = Map.groupBy(planned, parentOf);
  /** Without the title of a withdrawn article: the title may be the reason for the withdrawal. */
  const unnamed = newsroom.departed.map((article) => ({ ...article, title: undefined }));
  const articles = [...newsroom.articles, ...unnamed];
  const { withdrawnPages, withdrawnOfficialDocuments, withdrawnBroadcasts } = newsroom;
  const named = [
    ...namedOldAddresses({ ...newsroom, articles }),
    ...withdrawnPages.flatMap((page) =>
      ofAliases({ ...page, title: undefined }, pageSource(page.slug)),
    ),
    ...withdrawnBroadcasts.flatMap((broadcast) =>
      ofAliases({ ...broadcast, title: undefined }, broadcastSource(broadcast.key)),
    ),
    ...withdrawnOfficialDocuments.flatMap((officialDocument) =>
      ofAliases(
        { ...officialDocument, title: undefined },
        officialDocumentSource(officialDocument.slug),
      ),
    ),
  ];
  return named.flatMap((each) => withChildren(each, children));
};

const titlesOf = ({
  site,
  articles,
  pages,
  officialDocuments,
  categories,
  units,
}: Named): ReadonlyMap<string, string> =>
  new Map([
    [sitePaths.home, site.name] as const,
    ...[...articles, ...pages].map(({ path, title }) => [path, title] as const),
    ...officialDocuments.map(
      (officialDocument) =>
        [officialDocument.path, officialDocumentTitle(officialDocument)] as const,
    ),
    ...categories.map(({ id, name }) => [sitePaths.category(id), name] as const),
    ...units.map(({ id, name }) => [sitePaths.unit(id), name] as const),
  ]);

const byAddress = (a: Redirect, b: Redirect): number => compareText(addressKey(a), addressKey(b));

/**
 * All redirects, sorted. Each old address appears once. An old address that belongs to a page,
 * leads nowhere or leads to another old address is left out, so that a site with such faults can
 * still be planned.
 *
 * @param planned the addresses of the pages
 * @param files other addresses that a redirect may lead to
 * @param live the live site: addresses of its lists that no longer exist lead to the nearest page
 */
export const redirectsOf = (
  newsroom: Named,
  planned: readonly SitePath[],
  files: readonly SitePath[],
  live?: LiveSite,
): Redirect[] => {
  const targets = new Set<string>([...planned, ...files]);
  const taken = new Set(planned.map(foldedPath));
  const titles = titlesOf(newsroom);
  const isFree = (redirect: Redirect): boolean => {
    const key = addressKey(redirect);
    return targets.has(redirect.to) && !taken.has(key) && Boolean(taken.add(key));
  };
  const said = [
    ...saidRedirects(newsroom, planned),
    ...formerListPages(newsroom),
    ...formerBoards(newsroom),
  ].filter(isFree);
  const kept = live
    ? keptRedirects(live, new Set([...planned, ...files]), said)
        .filter(({ from }) => !targets.has(from))
        .filter(isFree)
    : [];
  return [...said, ...kept]
    .map((redirect) => ({ ...redirect, title: redirect.title ?? titles.get(redirect.to) }))
    .toSorted(byAddress);
};
