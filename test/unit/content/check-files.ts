import { nothingKept } from '../../../src/content/check/kept-problems.ts';
import { compareText } from '../../../src/content/compare-text.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import { parseContent, type ParsedContent } from '../../../src/content/parse/parse-content.ts';
import { compareProblems, type Problem } from '../../../src/content/problem.ts';
import { classifyPath, isLeftover } from '../../../src/content/read/file-kinds.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { makeSite, type Site } from '../../../src/site/make-site.ts';
import { noMaterials } from '../../../src/site/site-materials.ts';
import { textLabels } from '../../../layouts/words/text-labels.ts';
import { parsesInMemory } from './kept-in-memory.ts';
import {
  inTemporaryFolder,
  registers,
  sourceFiles,
  writeFiles,
  type ContentFiles,
} from './make-content.ts';

const siteFrom = (parsed: ParsedContent): Site =>
  makeSite(
    parsed,
    {
      now: '2020-12-31T12:00' as VietnamMoment,
      isPreview: false,
      baseUrl: undefined,
      labels: textLabels,
    },
    noMaterials,
  );

/** The site of a content folder by its path, at the end of 2020. */
export const siteOf = async (folder: string): Promise<Site> =>
  siteFrom(await loadContent(folder, 'content', nothingKept, parsesInMemory));

/** Whether a folder with this file is read without anything to say about names, types or links. */
const isPlainText = ([path, text]: readonly [string, ContentFiles[string]]): boolean => {
  const classified = classifyPath(path);
  const isText = 'kind' in classified && classified.kind !== 'media';
  const isShort = typeof text === 'string' && text.length < 10_000;
  return isText && isShort && !path.split('/').some(isLeftover);
};

/** What `loadContent` returns for a folder with such files alone. */
const parsedInMemory = (files: ContentFiles): ParsedContent => {
  const sources = sourceFiles(files).toSorted((a, b) => compareText(a.path, b.path));
  const parsed = parseContent(sources, 'content', nothingKept, parsesInMemory);
  return { ...parsed, problems: parsed.problems.toSorted(compareProblems) };
};

/**
 * All problems of a content folder with these files, including the registers unless given. A folder
 * is written only where reading it may find something.
 */
export const checkFiles = async (files: ContentFiles): Promise<readonly Problem[]> => {
  const all = { ...registers, ...files };
  if (Object.entries(all).every(isPlainText)) return siteFrom(parsedInMemory(all)).problems;
  return inTemporaryFolder(async (folder) => {
    await writeFiles(folder, all);
    return (await siteOf(folder)).problems;
  });
};
