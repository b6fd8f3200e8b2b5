import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keptProblemsFile, type KeptProblems } from '../content/check/kept-problems.ts';
import { replaceFile } from '../content/edit/write-file.ts';
import { cacheSecret } from './cache-secret.ts';
import { folderOf } from './options.ts';
import { programCode } from './program-code.ts';

/**
 * Reads content with the problems that earlier runs found in unchanged texts, and keeps those of
 * this run in `.cache/soat-bai.json`. If the cache cannot be read or written, the run is slower but
 * does not fail.
 *
 * @param isForgotten whether to ignore the results of earlier runs
 */
export const withKeptProblems = async <Result>(
  use: (kept: KeptProblems) => Promise<Result>,
  isForgotten = false,
): Promise<Result> => {
  const { path } = folderOf('.cache/soat-bai.json');
  const before = isForgotten ? '' : await readFile(path, 'utf8').catch(() => '');
  const kept = keptProblemsFile(programCode(), before, cacheSecret());
  const result = await use(kept);
  const text = kept.text();
  if (text !== undefined) {
    await mkdir(dirname(path), { recursive: true })
      .then(async () => replaceFile(path, text))
      .catch(() => {});
  }
  return result;
};
