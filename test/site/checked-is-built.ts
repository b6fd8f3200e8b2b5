import fc from 'fast-check';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { textLabels } from '../../layouts/words/text-labels.ts';
import { buildInto } from '../../src/build/build-site.ts';
import { checkWholeSite } from '../../src/build/check-whole-site.ts';
import { makeWholeSite } from '../../src/build/whole-site.ts';
import type { WholeSiteOptions } from '../../src/build/whole-site-options.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { hasErrors, type Problem } from '../../src/content/problem.ts';
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
import { parsesInMemory, problemsInMemory } from '../unit/content/kept-in-memory.ts';
import { generatedRegisters } from './generated-registers.ts';
import { generatedFiles } from './generated-texts.ts';

const options: WholeSiteOptions = {
  now: '2020-06-01T00:00' as VietnamMoment,
  isPreview: false,
  baseUrl: undefined,
  labels: textLabels,
  cacheFolder: '.cache',
};

/** Targets for generated texts. */
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

/** Writes the pages like Eleventy, but without its start-up time. */
const writeAtOnce: WritePages = async (routes, folder, renderRoute, onPage) => {
  for (const route of routes) {
    const text = renderRoute(route);
    const file = join(folder, fileOf(route.url));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    onPage(route.url, text);
  }
};

/** The places at which `check` reports an error; the build after it begins from nothing. */
const errorsIn = async (content: string): Promise<readonly Problem[]> => {
  const read = await loadContent(content, 'content', problemsInMemory, parsesInMemory);
  const problems = await checkWholeSite(read, content, options);
  return problems.filter(({ severity }) => severity === 'error');
};

const isEntry = (line: string): boolean => line.startsWith('  - {');

/**
 * Removes the entries on these lines; if the fault is reported at a fixed entry, removes the last
 * entry, which must be the one in conflict with it. A register without such entries is removed as a
 * whole.
 *
 * @returns how many were removed
 */
const removeEntries = async (file: string, numbers: ReadonlySet<number>): Promise<number> => {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const faulty = lines.filter((line, at) => isEntry(line) && numbers.has(at + 1));
  const going = faulty.length > 0 ? faulty : lines.filter(isEntry).slice(-1);
  if (going.length === 0) {
    await rm(file);
    return 1;
  }
  const left = lines.filter((line) => !going.includes(line));
  await (left.join('').trim() === 'threads:' ? rm(file) : writeFile(file, left.join('\n')));
  return lines.length - left.length;
};

/**
 * Removes whatever is faulty: whole texts, and in registers the entry on the line of the error.
 *
 * @returns how many texts and entries
 */
const removeFaulty = async (place: string, errors: readonly Problem[]): Promise<number> => {
  let removed = 0;
  for (const [file, all] of Map.groupBy(errors, (error) => error.file)) {
    const lines = new Set(all.map(({ line }) => line));
    const isRegister = file.endsWith('.yaml');
    removed += isRegister ? await removeEntries(join(place, file), lines) : 1;
    if (!isRegister) await rm(join(place, file));
  }
  return removed;
};

/** The texts and the register entries, apart from the fixed ones. */
const countOf = (files: ContentFiles): number =>
  Object.entries(files).reduce((sum, [path, text]) => {
    const isRegister = path.endsWith('.yaml') && typeof text === 'string';
    const entries = isRegister ? text.split('\n').filter(isEntry).length : 1;
    return sum + (entries === 0 && !(path in registers) ? 1 : entries);
  }, 0);

/** How many texts and entries were generated, and how many of them were built. */
interface Tried {
  readonly generated: number;
  readonly built: number;
}

/**
 * Builds the part without any error from `check`.
 *
 * @returns how many of the texts and entries were left
 * @throws Error if a site that `check` passes cannot be built
 */
export const buildWhatIsSound = async (files: ContentFiles): Promise<number> => {
  const place = await mkdtemp(join(tmpdir(), 'ban-tin-'));
  try {
    const content = join(place, 'content');
    await writeFiles(content, { ...around, ...files });
    let errors = await errorsIn(content);
    let removed = 0;
    /** Removing a faulty text or entry may cause a new fault in another one. */
    while (errors.length > 0) {
      removed += await removeFaulty(place, errors);
      errors = await errorsIn(content);
    }
    const site = await makeWholeSite(await loadContent(content, 'content'), content, options);
    if (hasErrors(site.problems)) {
      throw new Error(`a build refuses what check passes:\n${lineReport(site.problems)}`);
    }
    const output = { folder: join(place, 'site'), assertHeld: async () => {} };
    await buildInto(site, output, { write: writeAtOnce });
    return countOf(files) - removed;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
};

/** Tries this many sites of generated texts. */
export const tryGenerated = async (
  sites: number,
  articlesEach: number,
  parameters: fc.Parameters<[ContentFiles, ContentFiles]> = {},
): Promise<Tried> => {
  const tried = { generated: 0, built: 0 };
  await fc.assert(
    fc.asyncProperty(generatedFiles(articlesEach), generatedRegisters, async (texts, entries) => {
      const files = { ...texts, ...entries };
      tried.generated += countOf(files);
      tried.built += await buildWhatIsSound(files);
    }),
    { numRuns: sites, ...parameters },
  );
  return tried;
};
