import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { lastChanges } from './last-changes.ts';
import type { OutputGroup } from '../output-group.ts';
import type { Route } from '../../site/plan-routes.ts';
import { indexedUrl } from './indexed-url.ts';
import { sitemapIndexText, urlsetText } from './sitemap-text.ts';

/** A page in a sitemap. */
export interface SitemapEntry {
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly lastmod?: string;
}

/** The most that one sitemap may contain. */
export interface SitemapLimits {
  readonly urls: number;
  readonly bytes: number;
}

/** sitemaps.org: 50,000 addresses and 50 MB (52,428,800 bytes) before compression. */
const protocolLimits: SitemapLimits = { urls: 50_000, bytes: 52_428_800 };

const frame = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns=""></urlset>\n'.length + 100;
const entryFrame = '<url><loc></loc><lastmod>2020-03-06</lastmod></url>'.length;

/** An upper bound: an address is ASCII, and a character takes at most the 5 bytes of `&amp;`. */
const bytesOf = ({ url }: SitemapEntry): number =>
  entryFrame + url.length + 4 * (url.match(/[&<>]/gu)?.length ?? 0);

/** Splits a list into parts within the limits; the order stays, no part is empty. */
export const splitEntries = (
  entries: readonly SitemapEntry[],
  limits: SitemapLimits = protocolLimits,
): SitemapEntry[][] => {
  const parts: SitemapEntry[][] = [];
  let [part, bytes]: [SitemapEntry[], number] = [[], frame];
  for (const entry of entries) {
    const more = bytesOf(entry);
    if (part.length > 0 && (part.length === limits.urls || bytes + more > limits.bytes)) {
      parts.push(part);
      [part, bytes] = [[], frame];
    }
    part.push(entry);
    bytes += more;
  }
  return part.length > 0 ? [...parts, part] : parts;
};

const sitemapEntries = (newsroom: Newsroom, routes: readonly Route[]): SitemapEntry[] => {
  const changes = lastChanges(newsroom);
  return routes.flatMap((route): SitemapEntry[] => {
    const url = indexedUrl(route, newsroom);
    const lastmod = changes.get(route.url);
    if (url === undefined) return [];
    return [lastmod === undefined ? { url } : { url, lastmod }];
  });
};

const groupOfPart = (part: readonly SitemapEntry[], path: SitePath): OutputGroup => ({
  paths: [[path]],
  from: () => ['sitemap', part],
  make: async () => [await urlsetText(part)],
});

/**
 * The sitemap of all pages that search engines may list, in the order of the plan: one file, or
 * parts with `sitemap.xml` as their index. A site without such pages, like a preview, has none,
 * because an empty `urlset` is not valid.
 */
export const sitemapGroups = (
  newsroom: Newsroom,
  routes: readonly Route[],
  limits: SitemapLimits = protocolLimits,
): OutputGroup[] => {
  const parts = splitEntries(sitemapEntries(newsroom, routes), limits);
  const [only] = parts;
  if (only === undefined) return [];
  if (parts.length === 1) return [groupOfPart(only, sitePaths.sitemap)];
  const paths = parts.map((_part, index) => sitePaths.sitemapPart(index + 1));
  const urls = paths.map((path) => absoluteUrl(newsroom.site.baseUrl, path));
  return [
    { paths: [[sitePaths.sitemap]], make: async () => [await sitemapIndexText(urls)] },
    ...parts.map((part, index) => groupOfPart(part, sitePaths.sitemapPart(index + 1))),
  ];
};
