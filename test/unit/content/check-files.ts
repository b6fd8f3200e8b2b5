import { nothingKept } from '../../../src/content/check/kept-problems.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import type { Problem } from '../../../src/content/problem.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { makeSite, type Site } from '../../../src/site/make-site.ts';
import { noMaterials } from '../../../src/site/site-materials.ts';
import { vi } from '../../../layouts/words/vi/vi.ts';
import { parsesInMemory } from './kept-in-memory.ts';
import { inTemporaryFolder, registers, writeFiles, type ContentFiles } from './make-content.ts';

/** The site of a content folder by its path, at the end of 2020. */
export const siteOf = async (folder: string): Promise<Site> =>
  makeSite(
    await loadContent(folder, 'content', nothingKept, parsesInMemory),
    {
      now: '2020-12-31T12:00' as VietnamMoment,
      isPreview: false,
      baseUrl: undefined,
      labels: vi.markdown,
    },
    noMaterials,
  );

/** All problems of a content folder with these files, including the registers unless given. */
export const checkFiles = async (files: ContentFiles): Promise<readonly Problem[]> =>
  inTemporaryFolder(async (folder) => {
    await writeFiles(folder, { ...registers, ...files });
    return (await siteOf(folder)).problems;
  });
