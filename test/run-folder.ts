import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { alteredSites } from './site/site-state.ts';
import { runFolder, temporaryPlace } from './temporary-place.ts';

/** What programs of every system ask for the folder of temporary files. */
const temporaryNames = ['TMPDIR', 'TMP', 'TEMP'];

/**
 * Temporary files of a run lie in one folder, which goes with it; a run that leaves some there fails
 * and tells what they are. Modules that processes compile are kept from run to run.
 *
 * @returns the names of what was left
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

/** A folder for what test files share in this run; each site in it is built by the first who asks. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  /** The slow sweeps kill processes and fail disks: theirs is a real one. */
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
