import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  clearAway,
  clearPrevious,
  keepAsSpare,
  makeBeside,
  removeLeftovers,
  removeSpares,
  restorePrevious,
  siteIn,
  spareAsStaging,
} from './leftovers.ts';
import { syncFolder } from '../file-system/sync-files.ts';
import { lockOutput, type OutputLock } from '../locks/lock-output.ts';
import type { Builder } from '../locks/take-lock.ts';
import { assertReplaceable, buildMark, resolveOutput } from './output-folder.ts';
import { setPublicModes, setPublicModesOf } from './public-modes.ts';
import { machineReason } from '../operation/machine-reason.ts';
import { OperationError } from '../operation/operation-error.ts';

const exists = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
};

const oldSiteAside = (folder: string, error: unknown): OperationError =>
  new OperationError(
    'OLD_SITE_ASIDE',
    { folder, reason: machineReason(error)?.cause ?? String(error) },
    { cause: error },
  );

/**
 * Replaces the old folder by the staged one; the old one is restored if that fails. Node cannot
 * exchange two folders, so for a moment there is none: a build that is killed then leaves the old
 * site in `previous`, from where the next build restores it.
 */
const switchTo = async (staged: string, output: string, keepsOld: boolean): Promise<void> => {
  if (!(await exists(output))) return rename(staged, output);
  const previous = await makeBeside(output, 'previous');
  const old = siteIn(previous);
  try {
    await rename(output, old);
  } catch (error) {
    await clearAway(previous);
    throw error;
  }
  try {
    await rename(staged, output);
  } catch (error) {
    await rename(old, output).catch(() => {
      throw oldSiteAside(old, error);
    });
    await clearAway(previous);
    throw error;
  }
  await syncFolder(dirname(output));
  await (keepsOld ? keepAsSpare : clearPrevious)(output, previous);
};

/** The output folder, reserved for this build until it is released. */
export interface ClaimedOutput extends OutputLock {
  /** Without symbolic links. */
  readonly folder: string;
}

/**
 * Resolves the output folder, locks it and tidies it up: what a killed build had moved away is
 * restored, its remains are removed.
 *
 * @param sources folders that the output must not overlap
 * @throws OperationError `OUTPUT_…` if a build may not replace the output
 * @throws OperationError `OUTPUT_HELD` if another build is working on it
 */
export const claimOutput = async (
  outputFolder: string,
  sources: readonly string[],
  builder: Builder,
): Promise<ClaimedOutput> => {
  const folder = await resolveOutput(outputFolder, sources);
  const lock = await lockOutput(folder, builder);
  try {
    await restorePrevious(folder);
    await assertReplaceable(folder);
    await removeLeftovers(folder);
    return { folder, ...lock };
  } catch (error) {
    await lock.release();
    throw error;
  }
};

/** How a site is staged. */
export interface Staging {
  /** Aborting before the switch begins keeps the old site. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether the old site is kept for the next build, and the folder to fill may be the one kept by
   * the build before. If not, none is left.
   */
  readonly keepsOld?: boolean;
}

/** A folder beside the output: the kept old site, or a fresh folder. */
const stagingFolder = async (output: string, keepsOld: boolean): Promise<string> => {
  if (!keepsOld) await removeSpares(output);
  const kept = keepsOld ? await spareAsStaging(output) : undefined;
  return kept ?? makeBeside(output, 'staging');
};

/**
 * Fills a folder beside the output folder and, if that succeeds, switches them. Whatever `fill`
 * throws, the old output stays exactly as it was. A fresh folder contains only the mark by which
 * the next build recognises that it may replace the site.
 *
 * @param fill returns the files that it has put there, where others had been left by an earlier build
 * @throws OperationError `OUTPUT_LOST` if another build has taken the output in the meantime
 */
export const stage = async (
  { folder: output, assertHeld }: Pick<ClaimedOutput, 'folder' | 'assertHeld'>,
  fill: (folder: string) => Promise<Iterable<string> | void>,
  { signal, keepsOld = false }: Staging = {},
): Promise<void> => {
  const staging = await stagingFolder(output, keepsOld);
  const staged = siteIn(staging);
  const mark = join(staged, buildMark.file);
  try {
    await mkdir(staged, { recursive: true });
    /** Never written through a link to the mark of another site. */
    await rm(mark, { force: true });
    await writeFile(mark, buildMark.text, { flag: 'wx' });
    const put = await fill(staged);
    if (put) setPublicModesOf(staged, [buildMark.file, ...put]);
    else await setPublicModes(staged);
    signal?.throwIfAborted();
    await assertHeld();
    await switchTo(staged, output, keepsOld);
  } finally {
    await clearAway(staging);
  }
};
