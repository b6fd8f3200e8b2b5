import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { intactFiles, writeChecksums } from '../file-system/folder-checksums.ts';
import { packageVersion } from '../own-files/own-files.ts';
import { pagefindBundle, pagefindSettings, type SearchRecord } from './pagefind-bundle.ts';
import { compareDocuments, recordOf, type SearchDocument } from './search-document.ts';

/** Where the index of a year is, and its files by their paths in it, `/` between folders. */
export interface YearIndex {
  readonly folder: string;
  readonly files: readonly string[];
}

/** Increased when our changes to Pagefind's files change while its version does not. */
const bundleForm = 1;

const recordsOf = (documents: readonly SearchDocument[]): readonly SearchRecord[] =>
  documents
    .toSorted(compareDocuments)
    .map((document) => ({ url: document.url, content: recordOf(document).toString() }));

const hashOf = (version: string, records: readonly SearchRecord[]): string =>
  createHash('sha256')
    .update(JSON.stringify([bundleForm, version, pagefindSettings, records]))
    .digest('hex')
    .slice(0, 32);

const byFile = ([a]: readonly [string, Buffer], [b]: readonly [string, Buffer]): number =>
  a < b ? -1 : Number(a > b);

/** Moves a damaged folder away in one step. */
const removeDamaged = async (folder: string): Promise<void> => {
  const aside = `${folder}.${randomUUID()}.tmp`;
  await rename(folder, aside).catch(() => {});
  await rm(aside, { recursive: true, force: true });
};

/** Fills a folder of another name first, so that a killed run leaves no half-written index. */
const writeBundle = async (
  records: readonly SearchRecord[],
  folder: string,
): Promise<readonly string[]> => {
  const draft = `${folder}.${randomUUID()}.tmp`;
  const bundle = new Map([...(await pagefindBundle(records))].toSorted(byFile));
  try {
    for (const [path, content] of bundle) {
      const file = join(draft, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await writeChecksums(draft);
    await removeDamaged(folder);
    await rename(draft, folder).catch((error: unknown) => {
      // Another process was faster; its bytes are the same.
      if (!existsSync(folder)) throw error;
    });
    return [...bundle.keys()];
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};

/**
 * The index of a year's documents. Made once for equal documents, settings and Pagefind; after
 * that the one in the cache folder is used again, if it is complete. One call at a time within a
 * process.
 *
 * @throws RangeError when there are no documents, for which Pagefind has no index
 */
export const indexYear = async (
  year: string,
  documents: readonly SearchDocument[],
  cacheFolder: string,
): Promise<YearIndex> => {
  if (documents.length === 0) throw new RangeError(`nothing to index in ${year}`);
  const records = recordsOf(documents);
  const folder = join(cacheFolder, hashOf(packageVersion('pagefind'), records));
  return { folder, files: (await intactFiles(folder)) ?? (await writeBundle(records, folder)) };
};

/**
 * The index of every year that has documents, newest year first; reports each one when it is
 * ready.
 */
export const indexAll = async (
  documentsByYear: ReadonlyMap<string, readonly SearchDocument[]>,
  cacheFolder: string,
  onYear?: (year: string, index: YearIndex) => void,
): Promise<ReadonlyMap<string, YearIndex>> => {
  const indexes = new Map<string, YearIndex>();
  for (const year of [...documentsByYear.keys()].toSorted().toReversed()) {
    const documents = documentsByYear.get(year) ?? [];
    if (documents.length === 0) continue;
    const index = await indexYear(year, documents, cacheFolder);
    indexes.set(year, index);
    onYear?.(year, index);
  }
  return indexes;
};
