import type { Newsroom } from '../newsroom/newsroom.ts';
import { parentOf, sitePaths, type SitePath } from '../url/site-path.ts';
import { keptRedirects, type LiveSite } from './kept-addresses.ts';
import type { Redirect } from './redirect.ts';

/** `/a`, `/a/` and `/A/` would meet on one host or another. */
export const foldedPath = (path: string): string =>
  path.toLowerCase().replace(/(?:\/index\.html|\/)$/u, '');

/** What tells one old address from another. */
export const addressKey = ({ from, query }: Pick<Redirect, 'from' | 'query'>): string =>
  query === undefined ? foldedPath(from) : `${foldedPath(from)}?${query}`;

type Named = Pick<Newsroom, 'site' | 'articles' | 'departed' | 'pages' | 'categories' | 'units'>;

const keyPath = /^\/\d{4}\/\d{2}\/[^/]+\/$/u;

/**
 * A move of a page with all that stands below it: an article with its copies, a section with its pages.
 * Of these no file says anything.
 */
const withChildren = (
  move: Redirect,
  children: ReadonlyMap<string, readonly SitePath[]>,
): Redirect[] => [
  move,
  ...(children.get(move.to) ?? []).map((to) => ({
    from: `${move.from}${to.slice(move.to.length)}` as SitePath,
    to,
    title: move.title,
  })),
];

/** What the content says of old addresses, in the order in which one claim goes before another. */
const saidRedirects = (
  { articles, departed, pages, categories, units }: Named,
  redirects: Newsroom['redirects'],
  planned: readonly SitePath[],
): Redirect[] => {
  const children = Map.groupBy(planned, parentOf);
  const ofArticles = [...articles, ...departed].flatMap(({ aliases, path: to, key, title }) =>
    aliases.flatMap((from) => {
      const move = { from, to, title, source: `articles/${key}.md` };
      return keyPath.test(from) ? withChildren(move, children) : [move];
    }),
  );
  const ofPages = pages.flatMap(({ aliases, path: to, slug, title }) =>
    aliases.map((from) => ({ from, to, title, source: `pages/${slug}.md` })),
  );
  const ofSections = [
    ...categories.map((each) => ({ ...each, at: sitePaths.category, source: 'categories.yaml' })),
    ...units.map((each) => ({ ...each, at: sitePaths.unit, source: 'units.yaml' })),
  ].flatMap(({ formerIds, id, name: title, at, source }) =>
    formerIds.flatMap((former) =>
      withChildren({ from: at(former), to: at(id), title, source }, children),
    ),
  );
  const ofTable = redirects.map(({ from: { path: from, query }, to }) => ({
    from,
    ...(query !== undefined && { query }),
    to,
    source: 'redirects.yaml',
  }));
  return [...ofArticles, ...ofPages, ...ofSections, ...ofTable];
};

const titlesOf = ({
  site,
  articles,
  pages,
  categories,
  units,
}: Named): ReadonlyMap<string, string> =>
  new Map([
    [sitePaths.home, site.name] as const,
    ...[...articles, ...pages].map(({ path, title }) => [path, title] as const),
    ...categories.map(({ id, name }) => [sitePaths.category(id), name] as const),
    ...units.map(({ id, name }) => [sitePaths.unit(id), name] as const),
  ]);

const byAddress = (a: Redirect, b: Redirect): number => {
  const [one, other] = [addressKey(a), addressKey(b)];
  return one < other ? -1 : Number(one > other);
};

/**
 * Where every old address leads, in one order; each once, none that is a page's, none that leads
 * nowhere, so that even a site with such faults can be planned. None leads to another old address.
 *
 * @param planned the addresses of the pages
 * @param files other addresses that a redirect may lead to
 * @param live the site that is live: addresses of its lists that are no more lead to what is nearest
 */
export const redirectsOf = (
  newsroom: Named & Pick<Newsroom, 'redirects'>,
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
  const said = saidRedirects(newsroom, newsroom.redirects, planned).filter(isFree);
  const kept = live ? keptRedirects(live, new Set(planned), said).filter(isFree) : [];
  return [...said, ...kept]
    .map((redirect) => ({ ...redirect, title: redirect.title ?? titles.get(redirect.to) }))
    .toSorted(byAddress);
};
