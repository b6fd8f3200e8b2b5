import { lstat, mkdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  makeBeside,
  removeFolder,
  removeLeftovers,
  restorePrevious,
  siteIn,
  type Builder,
} from './leftovers.ts';
import { assertReplaceable, buildMark, resolveOutput } from './output-folder.ts';

const exists = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
};

/** Puts the staged folder in the place of the old one, which comes back if that fails. */
const switchTo = async (staged: string, output: string, builder: Builder): Promise<void> => {
  if (!(await exists(output))) return rename(staged, output);
  const previous = await makeBeside(output, 'previous', builder);
  const old = siteIn(previous);
  await rename(output, old);
  try {
    await rename(staged, output);
  } catch (error) {
    /** Where even this fails, the old site stays in `previous` until the next build. */
    await rename(old, output);
    await rmdir(previous);
    throw error;
  }
  await removeFolder(previous);
};

/**
 * Finds out where a site goes and leaves that place in order: what a killed build had moved away
 * is put back, what it had left over is removed.
 *
 * @param sources folders that the output must not overlap
 * @throws OutputFolderError when the output is no folder that a build may replace
 */
export const readyOutput = async (
  outputFolder: string,
  sources: readonly string[],
  builder: Builder,
): Promise<string> => {
  const output = await resolveOutput(outputFolder, sources);
  await restorePrevious(output, builder);
  await assertReplaceable(output);
  await removeLeftovers(output, builder);
  return output;
};

/** Who builds, and what tells it to stop. */
export interface StageOptions {
  readonly builder: Builder;
  /** Until the switch begins, an abort leaves the old site. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fills a fresh folder beside the output folder and, when all went well, puts it in its place.
 * Whatever `fill` throws, the old output stays exactly as it was. The folder holds nothing but the
 * mark by which the next build knows that it may replace the site.
 *
 * @param sources folders that the output must not overlap
 * @throws OutputFolderError when the output is no folder that a build may replace
 */
export const stage = async (
  outputFolder: string,
  sources: readonly string[],
  fill: (folder: string) => Promise<void>,
  { builder, signal }: StageOptions,
): Promise<void> => {
  const output = await readyOutput(outputFolder, sources, builder);
  await mkdir(dirname(output), { recursive: true });
  const staging = await makeBeside(output, 'staging', builder);
  const staged = siteIn(staging);
  try {
    await mkdir(staged);
    await writeFile(join(staged, buildMark.file), buildMark.text);
    await fill(staged);
    signal?.throwIfAborted();
    await switchTo(staged, output, builder);
  } finally {
    await removeFolder(staging);
  }
};
