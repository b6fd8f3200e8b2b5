import fc from 'fast-check';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from '../../layouts/words/vi/vi.ts';
import { buildInto } from '../../src/build/build-site.ts';
import { checkWholeSite } from '../../src/build/check-whole-site.ts';
import { makeWholeSite } from '../../src/build/whole-site.ts';
import type { WholeSiteOptions } from '../../src/build/whole-site-options.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { hasErrors } from '../../src/content/problem.ts';
import type { VietnamMoment } from '../../src/dates/vietnam-clock.ts';
import type { WritePages } from '../../src/eleventy/write-pages.ts';
import { lineReport } from '../../src/report/line-report.ts';
import { fileOf } from '../../src/url/site-path.ts';
import {
  article,
  png,
  registers,
  writeFiles,
  type ContentFiles,
} from '../unit/content/make-content.ts';
import { generatedFiles } from './generated-texts.ts';

const options: WholeSiteOptions = {
  now: '2020-06-01T00:00' as VietnamMoment,
  isPreview: false,
  baseUrl: undefined,
  labels: vi.markdown,
  cacheFolder: '.cache',
};

/** What generated texts lead to. */
const around: ContentFiles = {
  ...registers,
  'articles/2020/03/nhap.md': article({ title: 'Bài nháp', draft: 'true' }),
  'articles/2020/03/hen-gio.md': article({ title: 'Bài hẹn giờ', publishAt: '2020-06-02 08:00' }),
  'articles/2020/03/het-han.md': article({ title: 'Bài hết hạn', expireAt: '2020-05-01' }),
  'articles/2020/02/cu.md': article({ title: 'Bài cũ', date: '2020-02-06', aliases: '[/cu/]' }),
  'media/a.png': png,
  'media/b.pdf': '%PDF-1.7',
  'media/d.mp3': 'ID3',
};

/** Writes the pages as Eleventy does, without the time that it takes to begin. */
const writeAtOnce: WritePages = async (routes, folder, renderRoute, onPage) => {
  for (const route of routes) {
    const text = renderRoute(route);
    const file = join(folder, fileOf(route.url));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    onPage(route.url, text);
  }
};

/** The files of which `check` tells an error. */
const faultyIn = async (content: string): Promise<readonly string[]> => {
  const problems = await checkWholeSite(await loadContent(content, 'content'), content, options);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ file }) => file))];
};

/** How many texts were generated, and how many of them were built. */
interface Tried {
  readonly generated: number;
  readonly built: number;
}

/**
 * Builds what `check` finds nothing wrong with.
 *
 * @returns how many of the files were left
 * @throws Error when a site that `check` passes cannot be built
 */
export const buildWhatIsSound = async (files: ContentFiles): Promise<number> => {
  const place = await mkdtemp(join(tmpdir(), 'ban-tin-'));
  try {
    const content = join(place, 'content');
    await writeFiles(content, { ...around, ...files });
    let faulty = await faultyIn(content);
    let removed = 0;
    /** Without a faulty text another may have a fault that it did not have. */
    while (faulty.length > 0) {
      removed += faulty.length;
      for (const file of faulty) await rm(join(place, file));
      faulty = await faultyIn(content);
    }
    const site = await makeWholeSite(await loadContent(content, 'content'), content, options);
    if (hasErrors(site.problems)) {
      throw new Error(`a build refuses what check passes:\n${lineReport(site.problems)}`);
    }
    const output = { folder: join(place, 'site'), assertHeld: async () => {} };
    await buildInto(site, output, { write: writeAtOnce });
    return Object.keys(files).length - removed;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
};

/** Tries so many sites of generated texts. */
export const tryGenerated = async (
  sites: number,
  articlesEach: number,
  parameters: fc.Parameters<[ContentFiles]> = {},
): Promise<Tried> => {
  const tried = { generated: 0, built: 0 };
  await fc.assert(
    fc.asyncProperty(generatedFiles(articlesEach), async (files) => {
      tried.generated += Object.keys(files).length;
      tried.built += await buildWhatIsSound(files);
    }),
    { numRuns: sites, ...parameters },
  );
  return tried;
};
