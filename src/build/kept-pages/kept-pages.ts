import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../../content/edit/write-file.ts';
import { checksumOf } from '../../file-system/checksum.ts';
import type { RenderRoute } from '../../eleventy/add-pages.ts';
import type { Route } from '../../site/plan-routes.ts';
import type { NotedSite } from '../noted-site.ts';
import { keptSiteText, readKeptSite, type KeptSite } from './kept-site.ts';
import { unchangedPages, type UnchangedPage } from './unchanged-pages.ts';

/** Where a build leaves what the next one needs, and for which code it holds. */
export interface KeptPlace {
  readonly file: string;
  readonly code: string;
  /** Where caches come from elsewhere: only who knows it can have left something. */
  readonly secret?: string | undefined;
  /** Whether what is left there is not to be used. */
  readonly isForgotten?: boolean;
  /** Whether files that stay are read and hashed, too. */
  readonly isVerified?: boolean;
}

/** What an earlier build has left; nothing where there is none, or none that can be trusted. */
export const readKept = async ({
  file,
  code,
  secret,
  isForgotten = false,
}: KeptPlace): Promise<KeptSite | undefined> => {
  if (isForgotten) return undefined;
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : readKeptSite(text, code, secret);
};

/** How many records there are at a time, two for each output folder: of those that were built last. */
const mostRecords = 40;

const removeOldest = async (folder: string): Promise<void> => {
  const names = await readdir(folder);
  if (names.length <= mostRecords) return;
  const records = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, age: (await stat(path)).mtimeMs };
    }),
  );
  const old = records.toSorted((a, b) => b.age - a.age).slice(mostRecords);
  for (const { path } of old) await rm(path, { force: true });
};

/** Leaves it whole or not at all; a full disk only means that the next build makes everything. */
export const writeKept = async ({ file, secret }: KeptPlace, site: KeptSite): Promise<void> => {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true })
    .then(async () => replaceFile(file, keptSiteText(site, secret)))
    .then(async () => removeOldest(folder))
    .catch(() => {});
};

/** Of so many pages one is made anew by each build, another one each time. */
const sampled = 500;

/**
 * Whether a sample of pages, made anew, is what was kept. One difference means that the record cannot be
 * trusted, whatever the reason.
 */
const isSampleSame = (
  pages: readonly UnchangedPage[],
  { turn }: Pick<KeptSite, 'turn'>,
  render: RenderRoute,
): boolean => {
  const stride = Math.min(pages.length, sampled);
  return pages
    .filter((_page, index) => index % stride === turn % stride)
    .every(({ route, page }) => checksumOf(render(route)).sha256 === page.sha256);
};

/** What an earlier build has left, and the pages of it that are still due. */
export interface TrustedSite {
  readonly site: KeptSite;
  readonly unchanged: readonly UnchangedPage[];
}

/** What an earlier build has left of a plan's pages; nothing where it cannot be trusted. */
export const trustedSite = async (
  place: KeptPlace,
  routes: readonly Route[],
  { log, render }: NotedSite,
): Promise<TrustedSite | undefined> => {
  const site = await readKept(place);
  if (!site) return undefined;
  const unchanged = unchangedPages(site, routes, log);
  return isSampleSame(unchanged, site, render) ? { site, unchanged } : undefined;
};
