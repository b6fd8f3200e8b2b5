import { siteHref, type BaseUrl } from '../url/base-url.ts';
import type { HostingPlan, Redirect } from './hosting-plan.ts';
import { netlifyQuery } from './netlify-query.ts';
import { checkedPath } from './safe-address.ts';

type Moves = Pick<HostingPlan, 'base' | 'redirects' | 'gone'>;

/** `*` and `:name` would match more than one address. */
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
 * The `_redirects` file of Netlify and Cloudflare Pages: from, to, 301 (moved permanently).
 * Cloudflare skips lines that only Netlify understands, with a warning:
 *
 * - A redirect for one query is `from name=value … to 301!`. Cloudflare wants two or three fields
 * on a line. Netlify uses the first line that matches, so these come first. A query that Netlify
 * could not read is left out: the address of the old portal is then not found, as without the line.
 * - Withdrawn content is `path path 410!`, the page at that address with another status. Cloudflare
 * does not support 410, but counts the line among its 2,000, so these come last. On Cloudflare, the
 * page itself says that it was withdrawn and must not be indexed.
 *
 * `!` gives a line priority over the file at its path. Plain redirects have none: Cloudflare would
 * skip them, and the file at an old address is a page that redirects, for Netlify and for
 * everything beyond Cloudflare's 2,000 lines.
 *
 * @see https://docs.netlify.com/routing/redirects/redirect-options/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 * @throws TypeError if an address could be read as something else
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
