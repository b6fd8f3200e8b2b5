import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultStation } from '../../../layouts/station.ts';
import {
  trustedSite,
  writeKept,
  type KeptPlace,
} from '../../../src/build/kept-pages/kept-pages.ts';
import { notedSite, type NotedSite } from '../../../src/build/noted-site.ts';
import { writeSitePages, type WrittenPages } from '../../../src/build/write-site-pages.ts';
import type { WritePages } from '../../../src/eleventy/write-pages.ts';
import type { PlannedSite } from '../../../src/site/plan-site.ts';
import { bringUp } from '../../../src/staging/bring-up.ts';
import { StagedPages } from '../../../src/staging/staged-pages.ts';
import { fileOf } from '../../../src/url/site-path.ts';

/** The folder of a site, with the records that its builds leave for each other. */
export interface BuiltFolder extends KeptPlace {
  readonly folder: string;
}

export const builtFolder = (place: string, code = 'code'): BuiltFolder => ({
  folder: join(place, 'site'),
  file: join(place, 'cache', 'site.json'),
  code,
});

const writeAtOnce: WritePages = async (routes, folder, render, onPage) => {
  for (const route of routes) {
    const text = render(route);
    const path = join(folder, fileOf(route.url));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    onPage(route.url, text);
  }
};

/** Records the questions of a site, like a build. */
export const notedOf = ({ questions, prints, texts }: PlannedSite): NotedSite =>
  notedSite({ station: defaultStation, sources: { questions, read: texts.read, prints } });

/**
 * Builds a site's pages into the folder of the site before last, which then replaces the last one,
 * like a build.
 */
export const buildPages = async (
  site: PlannedSite,
  kept: BuiltFolder,
  noted = notedOf(site),
): Promise<WrittenPages> => {
  const [next, spare] = [`${kept.folder}.next`, `${kept.folder}.spare`];
  await mkdir(next, { recursive: true });
  const { baseUrl } = site.newsroom.site;
  const trusted = await trustedSite(kept, site.plan.routes, noted);
  const due = (trusted?.unchanged ?? []).map(
    ({ route, page }) => [fileOf(route.url), page] as const,
  );
  const { standing } = await bringUp(next, kept.folder, new Map(due));
  const pages = await writeSitePages(site.plan.routes, noted, {
    folder: next,
    write: writeAtOnce,
    staged: new StagedPages(baseUrl),
    onPage: () => {},
    kept: trusted,
    standing,
  });
  await rm(spare, { recursive: true, force: true });
  await rename(kept.folder, spare).catch(() => {});
  await rename(next, kept.folder);
  await rename(spare, next).catch(() => {});
  await writeKept(kept, { ...pages.leave(kept.code, kept.folder), files: new Map() });
  return pages;
};

/** Pages whose file differs from a newly made one. */
export const stalePages = async (site: PlannedSite, { folder }: BuiltFolder): Promise<string[]> => {
  const { render } = notedOf(site);
  const stale: string[] = [];
  for (const route of site.plan.routes) {
    const text = await readFile(join(folder, fileOf(route.url)), 'utf8').catch(() => undefined);
    if (text !== render(route)) stale.push(route.url);
  }
  return stale;
};
