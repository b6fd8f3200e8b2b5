import { nothingKept } from '../../../src/content/check/kept-problems.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import type { KeptParses, ParsedText } from '../../../src/content/parse/kept-parses.ts';
import type { Problem } from '../../../src/content/problem.ts';
import type { SourceFile } from '../../../src/content/read/source-file.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { makeSite, type Site } from '../../../src/site/make-site.ts';
import { noMaterials } from '../../../src/site/site-materials.ts';
import { vi } from '../../../layouts/words/vi/vi.ts';
import { inTemporaryFolder, registers, writeFiles, type ContentFiles } from './make-content.ts';

const parsed = new Map<string, ParsedText>();

/** Most content of tests has the same registers; texts of the same name and bytes are parsed once. */
const parses: KeptParses = {
  of: <Result extends ParsedText>(source: SourceFile, parse: (source: SourceFile) => Result) => {
    if (source.problem) return parse(source);
    const key = `${source.file}\n${Buffer.from(source.bytes).toString('latin1')}`;
    const result = (parsed.get(key) as Result | undefined) ?? parse(source);
    parsed.set(key, result);
    return result;
  },
};

/** The site of a content folder by its path, at the end of 2020. */
export const siteOf = async (folder: string): Promise<Site> =>
  makeSite(
    await loadContent(folder, 'content', nothingKept, parses),
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
