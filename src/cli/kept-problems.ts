import { mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keptProblemsFile, type KeptProblems } from '../content/check/kept-problems.ts';
import { replaceFile } from '../content/edit/write-file.ts';
import { checksumOf } from '../file-system/checksum.ts';
import { ownFile } from '../own-files/own-files.ts';
import { folderOf } from './options.ts';

/** The code and data on which the problems of a text hang. */
const folders = [
  'src/content/check',
  'src/content/faults',
  'src/dates',
  'src/encoding',
  'src/facts',
  'src/proofreading',
  'src/spelling',
];

/** Changes whenever a rule, a message or a list of words does. */
const versionOfRules = async (): Promise<string> => {
  const sums: string[] = [];
  for (const folder of folders.map(ownFile)) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) {
      sums.push(checksumOf(await readFile(file)).sha256);
    }
  }
  return checksumOf(sums.join()).sha256;
};

/**
 * Reads content with the problems that earlier runs found in unchanged texts, and keeps those of this run
 * in `.cache/soat-bai.json`. A cache that cannot be read or written costs time and is no fault.
 */
export const withKeptProblems = async <Result>(
  use: (kept: KeptProblems) => Promise<Result>,
): Promise<Result> => {
  const { path } = folderOf('.cache/soat-bai.json');
  const before = await readFile(path, 'utf8').catch(() => '');
  const kept = keptProblemsFile(await versionOfRules(), before);
  const result = await use(kept);
  const text = kept.text();
  if (text !== undefined) {
    await mkdir(dirname(path), { recursive: true })
      .then(async () => replaceFile(path, text))
      .catch(() => {});
  }
  return result;
};
