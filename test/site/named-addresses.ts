import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { filesIn } from './fixture-site.ts';
import { pathOf, textsIn } from './link-walk.ts';

/*
 * The addresses in those files of a site that are not pages: feeds, sitemaps, data, `robots.txt`,
 * the web app manifest, the service worker, `_headers`.
 */

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:quot|lt|gt|#39|apos);/gu, ' ').replaceAll('&amp;', '&');

/** Absolute addresses below an origin, anywhere in a text. */
const absoluteIn = (text: string, origin: string): string[] =>
  unescaped(text)
    .match(/https?:\/\/[^\s"'<>,;\\)]+/gu)
    ?.filter((address) => address.startsWith(`${origin}/`)) ?? [];

/** Paths in quotation marks, as in scripts and manifests. */
const quotedPaths = (text: string): string[] =>
  [...text.matchAll(/"(\/(?:[\w.-]+\/)*[\w.-]*)"/gu)].map(([, path]) => path ?? '');

/** Paths of `_headers` that name one file. */
const headerPaths = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^\/[^*:]*$/u.test(line))
    /** A rule for every station; the file is there where there are programmes. */
    .filter((path) => path !== '/khan-cap.json');

/** The texts of a file that are addresses within the site. */
const addressesIn = (file: string, text: string, origin: string): string[] => {
  if (file === '_headers') return headerPaths(text);
  if (file === 'sw.js') return quotedPaths(text).filter((path) => path !== '/ban-in.txt');
  if (file.endsWith('.webmanifest')) {
    return textsIn(JSON.parse(text)).filter((each) => each.startsWith('/'));
  }
  return absoluteIn(text, origin);
};

const readable = new Set(['.xml', '.json', '.csv', '.txt', '.geojson', '.ics', '.webmanifest']);

const isRead = (file: string): boolean =>
  (readable.has(extname(file)) && !file.startsWith('tim-kiem/')) ||
  ['_headers', 'sw.js'].includes(file);

export interface NamedAddresses {
  /** How many addresses each file contains. */
  readonly counts: ReadonlyMap<string, number>;
  /** `file -> address` of every address without a target. */
  readonly broken: readonly string[];
}

/** Follows every internal address in the other files of a site. */
export const namedAddresses = async (site: string, origin: string): Promise<NamedAddresses> => {
  const files = await filesIn(site);
  const paths = new Set(files.map(pathOf));
  const counts = new Map<string, number>();
  const broken: string[] = [];
  for (const file of files.filter(isRead)) {
    const addresses = addressesIn(file, await readFile(join(site, file), 'utf8'), origin);
    counts.set(file, addresses.length);
    for (const address of addresses) {
      const path = decodeURIComponent(new URL(address, origin).pathname);
      if (!paths.has(path)) broken.push(`${file} -> ${address}`);
    }
  }
  return { counts, broken };
};
