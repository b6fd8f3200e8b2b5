import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { alteredSites } from './site/site-state.ts';

/** A folder for what test files share in this run; each site in it is built by the first who asks. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(resolve('.cache/test-run-'));
  project.provide('runFolder', folder);
  return async () => {
    const altered = await alteredSites(folder);
    await rm(folder, { recursive: true, force: true });
    if (altered.length > 0) throw new Error(`A test altered what all look at: ${altered.join()}`);
  };
};
