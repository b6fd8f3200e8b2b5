import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultStation } from '../../../layouts/station.ts';
import { writeKept, type KeptPlace } from '../../../src/build/kept-pages/kept-pages.ts';
import { notedSite, type NotedSite } from '../../../src/build/noted-site.ts';
import { writeSitePages, type WrittenPages } from '../../../src/build/write-site-pages.ts';
import type { WritePages } from '../../../src/eleventy/write-pages.ts';
import type { PlannedSite } from '../../../src/site/plan-site.ts';
import { StagedPages } from '../../../src/staging/staged-pages.ts';
import { fileOf } from '../../../src/url/site-path.ts';

/** The folder of a site, and what its builds leave to each other. */
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

/** Makes a site noted, as a build does. */
export const notedOf = ({ questions, texts }: PlannedSite): NotedSite =>
  notedSite({ station: defaultStation, sources: { questions, read: texts.read } });

/** Builds a site's pages beside the old ones and takes their place, as a build does. */
export const buildPages = async (
  site: PlannedSite,
  kept: BuiltFolder,
  noted = notedOf(site),
): Promise<WrittenPages> => {
  const next = `${kept.folder}.next`;
  await mkdir(next, { recursive: true });
  const { baseUrl } = site.newsroom.site;
  const pages = await writeSitePages(site.plan.routes, noted, {
    folder: next,
    oldFolder: kept.folder,
    write: writeAtOnce,
    staged: new StagedPages(baseUrl),
    onPage: () => {},
    kept,
  });
  await rm(kept.folder, { recursive: true, force: true });
  await rename(next, kept.folder);
  await writeKept(kept, pages.leave(kept.code, kept.folder));
  return pages;
};

/** Pages whose file is not what making them anew gives. */
export const stalePages = async (site: PlannedSite, { folder }: BuiltFolder): Promise<string[]> => {
  const { render } = notedOf(site);
  const stale: string[] = [];
  for (const route of site.plan.routes) {
    const text = await readFile(join(folder, fileOf(route.url)), 'utf8').catch(() => undefined);
    if (text !== render(route)) stale.push(route.url);
  }
  return stale;
};
