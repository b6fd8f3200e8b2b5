import {
  ErrorLevel,
  SitemapIndexStream,
  SitemapStream,
  streamToPromise,
  type SitemapItemLoose,
} from 'sitemap';

const level = ErrorLevel.THROW;

/** What a stream makes of all that is written to it. */
const textFrom = async (
  stream: SitemapStream | SitemapIndexStream,
  entries: readonly SitemapItemLoose[],
): Promise<string> => {
  const written = streamToPromise(stream);
  for (const entry of entries) stream.write(entry);
  stream.end();
  return `${(await written).toString('utf8')}\n`;
};

const noNamespaces = { news: false, video: false, xhtml: false, image: false };

/** A `urlset` (sitemaps.org); `lastmod` is a day. It must not be empty. */
export const urlsetText = (entries: readonly SitemapItemLoose[]): Promise<string> =>
  textFrom(new SitemapStream({ level, lastmodDateOnly: true, xmlns: noNamespaces }), entries);

/** A `urlset` of news (Google's namespace `sitemap-news/0.9`). It must not be empty. */
export const newsUrlsetText = (entries: readonly SitemapItemLoose[]): Promise<string> => {
  /** A title of control characters alone ends up empty: the library would throw where none catches. */
  const checks = { level: ErrorLevel.SILENT };
  return textFrom(
    new SitemapStream({ ...checks, xmlns: { ...noNamespaces, news: true } }),
    entries,
  );
};

/** A `sitemapindex` (sitemaps.org) of the addresses of sitemaps. */
export const sitemapIndexText = (urls: readonly string[]): Promise<string> =>
  textFrom(
    new SitemapIndexStream({ level }),
    urls.map((url) => ({ url })),
  );
