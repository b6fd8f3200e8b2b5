import {
  ErrorLevel,
  SitemapIndexStream,
  SitemapStream,
  streamToPromise,
  type SitemapItemLoose,
} from 'sitemap';

const level = ErrorLevel.THROW;

/** The output of a stream for everything that is written to it. */
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

/** A `urlset` (sitemaps.org); `lastmod` is a day. There must be at least one entry. */
export const urlsetText = (entries: readonly SitemapItemLoose[]): Promise<string> =>
  textFrom(new SitemapStream({ level, lastmodDateOnly: true, xmlns: noNamespaces }), entries);

/** A `urlset` of news (Google's namespace `sitemap-news/0.9`). There must be at least one entry. */
export const newsUrlsetText = (entries: readonly SitemapItemLoose[]): Promise<string> => {
  /**
   * A title of only control characters becomes empty, for which the library would throw an uncaught
   * error.
   */
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
