import { hasErrors } from '../../src/content/problem.ts';
import { lineReport } from '../../src/report/line-report.ts';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { onTestFinished } from 'vitest';
import { textLabels } from '../../layouts/words/text-labels.ts';
import { loadContent } from '../../src/content/load-content.ts';
import type { VietnamMoment } from '../../src/dates/vietnam-clock.ts';
import { buildAlone } from './build-alone.ts';
import type { KeptMade } from '../../src/build/kept-made.ts';
import type { Entry } from '../../src/file-system/kept-entries/shard-file.ts';
import type { WholeSiteOptions } from '../../src/build/whole-site-options.ts';
import { makeWholeSite, type WholeSite } from '../../src/build/whole-site.ts';
import { makeSite, type Site } from '../../src/site/make-site.ts';
import type { SiteOptions } from '../../src/site/site-options.ts';
import { noMaterials } from '../../src/site/site-materials.ts';

/** A moment after all dates in the fixtures. */
export const later = '2026-01-01T00:00' as VietnamMoment;

export const standardOptions: SiteOptions = {
  now: later,
  isPreview: false,
  baseUrl: undefined,
  labels: textLabels,
};

/** A temporary folder; the caller removes it. */
export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'ban-tin-'));

/** A temporary folder that is removed when the test ends. */
export const testFolder = async (): Promise<string> => {
  const folder = await temporaryFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** From a content folder to the page plan, including faults. */
export const planOf = async (content: string, options: Partial<SiteOptions> = {}): Promise<Site> =>
  makeSite(await loadContent(content, 'content'), { ...standardOptions, ...options }, noMaterials);

const madeEntries = new Map<string, Entry>();

/** Scripts and styles that this process has made: the code does not change while it runs. */
const made: KeptMade = {
  turn: 1,
  entries: {
    get: (key) => madeEntries.get(key),
    set: (key, { facts, texts }) =>
      madeEntries.set(key, {
        facts,
        count: texts.length,
        text: (number) => texts[number],
        checksum: () => undefined,
      }),
    forgetAll: () => madeEntries.clear(),
  },
};

/** The same with all its files; generated pictures are kept for the next test. */
export const wholeSiteOf = async (
  content: string,
  options: Partial<WholeSiteOptions> = {},
): Promise<WholeSite> =>
  makeWholeSite(await loadContent(content, 'content'), content, {
    ...standardOptions,
    made,
    ...options,
    cacheFolder: '.cache',
  });

/** Builds a content folder into `<folder>/site` and returns that folder. */
export const buildFixture = async (
  content: string,
  folder: string,
  options: Partial<WholeSiteOptions> = {},
): Promise<string> => {
  const output = join(folder, 'site');
  const site = await wholeSiteOf(content, options);
  if (hasErrors(site.problems)) throw new Error(lineReport(site.problems));
  await buildAlone(site, content, output);
  return output;
};

/** The files below a folder, relative and sorted. */
export const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
};

/** The page that a static host would send for a path. */
export const readPage = async (site: string, path: string): Promise<HTMLElement> =>
  parse(await readFile(join(site, path, path.endsWith('.html') ? '' : 'index.html'), 'utf8'));

/** The words of an element as a reader sees them, with white space collapsed. */
export const wordsOf = (element: HTMLElement | null): string =>
  (element?.text ?? '').replaceAll(/\s+/gu, ' ').trim();
