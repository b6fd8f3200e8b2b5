import { join } from 'node:path';
import { text } from '../../layouts/text.ts';
import { makeWorker } from '../assets/site-scripts.ts';
import { manifestIcons } from '../media/icons.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { outputTexts } from '../outputs/output-texts.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { headerRules } from '../security/header-rules.ts';
import { redirectsFile } from '../security/redirects-file.ts';
import { aliasesOf } from '../site/aliases.ts';
import { headersFile } from '../security/headers-file.ts';
import type { Page } from '../site/page.ts';
import { searchedText } from '../site/plain-text.ts';
import { siteHref } from '../url/base-url.ts';
import { sitePaths } from '../url/site-path.ts';
import type { Materials } from './materials.ts';
import { searchFiles } from './search-files.ts';
import type { WholeSiteOptions } from './whole-site.ts';

/** So many of the newest articles can be read offline before they were opened. */
const newestKept = 5;

const newestPages = ({ articles, site }: Newsroom): string[] =>
  articles
    .filter(({ stub }) => !stub)
    .slice(-newestKept)
    .toReversed()
    .map(({ path }) => siteHref(site.baseUrl, path));

/** No file without redirects: an empty one is a fault to some hosts. */
const redirectFiles = (newsroom: Newsroom): SiteFile[] => {
  const bytes = redirectsFile(aliasesOf(newsroom, []), newsroom.site.baseUrl);
  return bytes === '' ? [] : [{ path: sitePaths.redirects, bytes }];
};

/** The words of each article's body, by its key. */
const textsOf = (pages: readonly Page[]): ReadonlyMap<string, string> =>
  new Map(
    pages.flatMap(({ url, kind, view }) =>
      kind === 'article' && view.body !== undefined
        ? [[url.slice(1, -1), searchedText(view.body)] as const]
        : [],
    ),
  );

/** What is made from the page plan besides the pages: feeds, sitemaps, data, search, headers, worker. */
export const siteFiles = async (
  pages: readonly Page[],
  newsroom: Newsroom,
  { assets }: Materials,
  { now, cacheFolder, onStep }: WholeSiteOptions,
): Promise<SiteFile[]> => {
  const { site, media, isPreview } = newsroom;
  const texts = textsOf(pages);
  const outputs = await outputTexts(newsroom, pages, {
    now,
    labels: text.outputs,
    bytesOfMedia: new Map(media.map(({ name, bytes }) => [sitePaths.media(name), bytes])),
    texts,
    manifest: {
      ...text.manifest,
      icons: manifestIcons.map(({ src, ...icon }) => ({ path: src, ...icon })),
    },
  });
  const worker = await makeWorker(
    {
      newest: newestPages(newsroom),
      offlineHref: siteHref(site.baseUrl, sitePaths.offline),
      baseUrl: site.baseUrl,
      hasWorker: site.offline && !isPreview,
    },
    assets.pageScript,
  );
  return [
    ...outputs.map(({ path, text: bytes }) => ({ path, bytes })),
    worker,
    {
      path: sitePaths.headers,
      bytes: headersFile(headerRules(site.baseUrl, assets.styleHash)),
    },
    ...redirectFiles(newsroom),
    ...(await searchFiles(pages, texts, join(cacheFolder, 'search'), onStep)),
  ];
};
