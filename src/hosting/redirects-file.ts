import { siteHref, type BaseUrl } from '../url/base-url.ts';
import type { HostingPlan, Redirect } from './hosting-plan.ts';
import { netlifyQuery } from './netlify-query.ts';
import { checkedPath } from './safe-address.ts';

type Moves = Pick<HostingPlan, 'base' | 'redirects' | 'gone'>;

/** `*` and `:name` would stand for more than one address. */
const fieldOf = (base: BaseUrl, path: string): string => {
  const field = checkedPath(siteHref(base, path));
  if (/[*:]/u.test(field)) throw new TypeError(`_redirects: a pattern: ${JSON.stringify(field)}`);
  return field;
};

const queryLines = (base: BaseUrl, { from, query, to }: Redirect): string[] => {
  const pairs = query === undefined ? undefined : netlifyQuery(query);
  if (pairs === undefined) return [];
  return [`${fieldOf(base, from)} ${pairs.join(' ')} ${fieldOf(base, to)} 301!`];
};

/**
 * The `_redirects` file that Netlify and Cloudflare Pages read: from, to, 301 (moved for good). What
 * only Netlify understands stands in lines that Cloudflare passes over with a warning:
 *
 * - A redirect for one query is `from name=value … to 301!`. Cloudflare wants two or three fields a
 *   line. Netlify takes the first line that fits, so these come first. A query that Netlify could not
 *   read as such is left out: the old portal's address is then a page not found, as without the line.
 * - What was withdrawn is `path path 410!`, the page that stands there with another status. Cloudflare
 *   knows no 410, but counts the line among its 2,000, so these come last. There, the page says itself
 *   that it was withdrawn, and that it is not to be indexed.
 *
 * `!` lets a line win over the file at its path. The plain ones go without: Cloudflare would pass over
 * them, and the file at an old address is the page that leads on, for Netlify and for what is beyond
 * Cloudflare's 2,000.
 *
 * @see https://docs.netlify.com/routing/redirects/redirect-options/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 * @throws TypeError when an address could be read as something else
 */
export const redirectsFile = ({ base, redirects, gone }: Moves): string => {
  const lines = [
    ...redirects.flatMap((redirect) => queryLines(base, redirect)),
    ...redirects
      .filter(({ query }) => query === undefined)
      .map(({ from, to }) => `${fieldOf(base, from)} ${fieldOf(base, to)} 301`),
    ...gone.map((path) => `${fieldOf(base, path)} ${fieldOf(base, path)} 410!`),
  ];
  return lines.map((line) => `${line}\n`).join('');
};
