import { siteHref, type BaseUrl } from '../url/base-url.ts';
import type { Redirect } from './hosting-plan.ts';

/**
 * The `_redirects` file that Netlify and Cloudflare Pages read: from, to, 301 (moved for good). The
 * content schema lets no sign pass that could begin a new field or line.
 */
export const redirectsFile = (redirects: readonly Redirect[], base: BaseUrl): string =>
  redirects.map(({ from, to }) => `${siteHref(base, from)} ${siteHref(base, to)} 301\n`).join('');
