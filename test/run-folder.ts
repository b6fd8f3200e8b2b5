import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { alteredSites } from './site/site-state.ts';
import { runFolder, temporaryPlace } from './temporary-place.ts';

/** The variables in which programs of all systems look for the temporary folder. */
const temporaryNames = ['TMPDIR', 'TMP', 'TEMP'];

/**
 * Puts the temporary files of a run into one folder, which is removed with it; a run that leaves
 * files there fails and lists them. Compiled modules are kept from run to run.
 *
 * @returns the names of the remaining files
 */
const gatherTemporaryFiles = async (place: string): Promise<() => Promise<readonly string[]>> => {
  const folder = await runFolder(place);
  for (const name of temporaryNames) process.env[name] = folder;
  process.env['NODE_COMPILE_CACHE'] = resolve('.cache/compiled-modules');
  return async () => {
    const left = await readdir(folder, { recursive: true });
    await rm(folder, { recursive: true, force: true });
    return left;
  };
};

/** A folder for files that test files share in this run; each site in it is built on first use. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  /** The long tests kill processes and cause disk errors, so they need a real disk. */
  const place = project.config.provide.isWhole ? tmpdir() : await temporaryPlace();
  const folder = await runFolder(place);
  project.provide('runFolder', folder);
  const takeLeft = await gatherTemporaryFiles(place);
  return async () => {
    const altered = await alteredSites(folder);
    await rm(folder, { recursive: true, force: true });
    const left = await takeLeft();
    if (altered.length > 0) throw new Error(`A test altered what all look at: ${altered.join()}`);
    if (left.length > 0)
      throw new Error(`Tests left temporary files: ${left.slice(0, 40).join(', ')}`);
  };
};
