import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../../content/edit/write-file.ts';
import { breathe } from '../../file-system/breathe.ts';
import { checksumOf, type Checksum } from '../../file-system/checksum.ts';
import type { RenderRoute } from '../../eleventy/add-pages.ts';
import { fileOf } from '../../url/site-path.ts';
import { keptSiteText, readKeptSite, type KeptSite } from './kept-site.ts';
import type { UnchangedPage } from './unchanged-pages.ts';

/** Where a build leaves what the next one needs, and for which code it holds. */
export interface KeptPlace {
  readonly file: string;
  readonly code: string;
  /** Where caches come from elsewhere: only who knows it can have left something. */
  readonly secret?: string | undefined;
  /** Whether what is left there is not to be used. */
  readonly isForgotten?: boolean;
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

/** When a file was written last, in milliseconds since 1970; `undefined` where there is none of that size. */
export const modifiedOf = (
  path: string,
  { bytes }: Pick<Checksum, 'bytes'>,
): number | undefined => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() && found.size === bytes ? found.mtimeMs : undefined;
};

/** Whether the file of a page is still the one that was verified. */
export const isIntact = (folder: string, { route, page }: UnchangedPage): boolean =>
  modifiedOf(join(folder, fileOf(route.url)), page) === page.modified;

/** Of so many pages one is made anew by each build, another one each time. */
const sampled = 500;

/**
 * Whether a sample of pages, made anew, is what was kept. One difference means that the record cannot be
 * trusted, whatever the reason.
 */
export const isSampleSame = (
  pages: readonly UnchangedPage[],
  { turn }: Pick<KeptSite, 'turn'>,
  render: RenderRoute,
): boolean => {
  const stride = Math.min(pages.length, sampled);
  return pages
    .filter((_page, index) => index % stride === turn % stride)
    .every(({ route, page }) => checksumOf(render(route)).sha256 === page.sha256);
};

/**
 * Links a file of the old site into the new one, or copies it where the disk cannot link. In this thread:
 * handing each to another one costs three times as much.
 */
const carryOver = (from: string, to: string, modified: number): void => {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    utimesSync(to, modified / 1000, modified / 1000);
  }
};

const isCarriedOver = (from: string, to: string, modified: number): boolean => {
  try {
    carryOver(from, to, modified);
    return true;
  } catch {
    return false;
  }
};

/** After so many files other work has its turn. */
const filesInARow = 64;

/**
 * Carries pages over from the old site into the new one. No file is ever written through such a link:
 * what is written goes to addresses that have none.
 *
 * @param from the folder of the old site
 * @param to that of the new one
 * @returns the pages that came over; one that has gone in the meantime did not
 */
export const carryOverPages = async (
  pages: readonly UnchangedPage[],
  from: string,
  to: string,
): Promise<UnchangedPage[]> => {
  const folders = new Set<string>();
  const carried: UnchangedPage[] = [];
  for (const each of pages) {
    const file = fileOf(each.route.url);
    const folder = dirname(join(to, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (isCarriedOver(join(from, file), join(to, file), each.page.modified)) carried.push(each);
    if (carried.length % filesInARow === 0) await breathe();
  }
  return carried;
};
