import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type { OutputText } from '../output-text.ts';

/**
 * `robots.txt` (RFC 9309): everything is allowed, except in a preview, where nothing is. Crawlers
 * look for it only at the root of a host, so below a base path it has no effect.
 *
 * @param sitemapPaths the sitemaps that exist
 */
export const robots = (
  { site, isPreview }: Newsroom,
  sitemapPaths: readonly SitePath[],
): OutputText => {
  const lines = [
    'User-agent: *',
    isPreview ? 'Disallow: /' : 'Allow: /',
    ...sitemapPaths.map((path) => `Sitemap: ${absoluteUrl(site.baseUrl, path)}`),
  ];
  return { path: sitePaths.robots, text: `${lines.join('\n')}\n` };
};
