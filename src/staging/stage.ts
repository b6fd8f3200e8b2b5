import { lstat, mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  clearAway,
  clearPrevious,
  makeBeside,
  removeLeftovers,
  restorePrevious,
  siteIn,
} from './leftovers.ts';
import { lockOutput, type OutputLock } from '../locks/lock-output.ts';
import type { Builder } from '../locks/take-lock.ts';
import { assertReplaceable, buildMark, resolveOutput } from './output-folder.ts';
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

/** Makes the renames last through a power cut, where the system lets folders be written out. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close().catch(() => {});
};

const oldSiteAside = (folder: string, error: unknown): OperationError =>
  new OperationError(
    'OLD_SITE_ASIDE',
    { folder, reason: machineReason(error) ?? String(error) },
    { cause: error },
  );

/**
 * Puts the staged folder in the place of the old one, which comes back if that fails. Node has no
 * exchange of two folders, so for a moment there is none: a build that is killed in it leaves the
 * old site in `previous`, from where the next one puts it back.
 */
const switchTo = async (staged: string, output: string): Promise<void> => {
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
  await clearPrevious(output, previous);
};

/** Where a site goes, for this build alone until it is released. */
export interface ClaimedOutput extends OutputLock {
  /** Without symbolic links. */
  readonly folder: string;
}

/**
 * Finds out where a site goes, locks that place and leaves it in order: what a killed build had
 * moved away is put back, what it had left over is removed.
 *
 * @param sources folders that the output must not overlap
 * @throws OperationError `OUTPUT_…` when the output is no folder that a build may replace
 * @throws OperationError `OUTPUT_HELD` when another build is at work on it
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

/**
 * Fills a fresh folder beside the output folder and, when all went well, puts it in its place.
 * Whatever `fill` throws, the old output stays exactly as it was. The folder holds nothing but the
 * mark by which the next build knows that it may replace the site.
 *
 * @param signal until the switch begins, its abort leaves the old site
 * @throws OperationError `OUTPUT_LOST` when another build has taken the output in the meantime
 */
export const stage = async (
  { folder: output, assertHeld }: Pick<ClaimedOutput, 'folder' | 'assertHeld'>,
  fill: (folder: string) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> => {
  const staging = await makeBeside(output, 'staging');
  const staged = siteIn(staging);
  try {
    await mkdir(staged);
    await writeFile(join(staged, buildMark.file), buildMark.text);
    await fill(staged);
    signal?.throwIfAborted();
    await assertHeld();
    await switchTo(staged, output);
  } finally {
    await clearAway(staging);
  }
};
