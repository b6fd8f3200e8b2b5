import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../../content/edit/write-file.ts';
import { checksumOf } from '../../file-system/checksum.ts';
import type { RenderRoute } from '../../eleventy/add-pages.ts';
import type { Route } from '../../site/plan-routes.ts';
import type { NotedSite } from '../noted-site.ts';
import { keptSiteText, readKeptSite, type KeptSite } from './kept-site.ts';
import { unchangedPages, type UnchangedPage } from './unchanged-pages.ts';

/** The record that a build leaves for the next one. */
export interface KeptPlace {
  readonly file: string;
  readonly code: string;
  /**
   * Set if the cache may come from elsewhere: a record counts only if it was signed with this
   * secret.
   */
  readonly secret?: string | undefined;
  /** Whether to ignore an existing record. */
  readonly isForgotten?: boolean;
  /** Whether files that are kept are also read and hashed. */
  readonly isVerified?: boolean;
}

/** The record of an earlier build; `undefined` if there is none, or if it cannot be trusted. */
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

/** The most records that are kept, two for each output folder; the oldest are removed first. */
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

/** Writes the record atomically; if the disk is full, the next build makes everything. */
export const writeKept = async ({ file, secret }: KeptPlace, site: KeptSite): Promise<void> => {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true })
    .then(async () => replaceFile(file, keptSiteText(site, secret)))
    .then(async () => removeOldest(folder))
    .catch(() => {});
};

/** Each build makes one in this many pages again, a different one each time. */
const sampled = 2_000;

/**
 * Whether a sample of pages, made again, equals the kept ones. A single difference means that the
 * record cannot be trusted, whatever the reason.
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

/** The record of an earlier build, and those of its pages that are still part of the site. */
export interface TrustedSite {
  readonly site: KeptSite;
  readonly unchanged: readonly UnchangedPage[];
}

/**
 * What can be reused of an earlier build for a plan; `undefined` if the record cannot be trusted.
 */
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
