import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { buildFixture } from './fixture-site.ts';
import { builtAsOf, type SampleSite } from './sample-sites.ts';
import { readEnded, stateOf } from './site-state.ts';

/*
 * Sites that several test files read: each is built once in a run, by the first that needs it. They
 * are read-only: a test that changes a site copies it, and otherwise the run fails.
 */

/** Waits for the process that came first. */
const awaitBuilt = async (place: string): Promise<void> => {
  for (;;) {
    const ended = await readEnded(place);
    if (ended.startsWith('ok\n')) return;
    if (ended !== '') throw new Error(ended);
    await new Promise((go) => setTimeout(go, 50));
  }
};

const isFirst = async (place: string): Promise<boolean> => {
  try {
    await mkdir(place);
    return true;
  } catch {
    return false;
  }
};

const buildOnce = async (place: string, sample: SampleSite): Promise<void> => {
  if (!(await isFirst(place))) return awaitBuilt(place);
  const tell = (words: string): Promise<void> => writeFile(join(place, 'ended'), words);
  try {
    const [, , contentIn] = sample;
    await buildFixture(await contentIn(place), place, builtAsOf(sample));
    await tell(`ok\n${await stateOf(join(place, 'site'))}`);
  } catch (error) {
    await tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    throw error;
  }
};

const sites = new Map<string, Promise<string>>();

/** The folder of a sample that was built with the standard options. */
export const sharedSite = (sample: SampleSite): Promise<string> => {
  const [name] = sample;
  const place = resolve(inject('runFolder'), name);
  const site = sites.get(name) ?? buildOnce(place, sample).then(() => join(place, 'site'));
  sites.set(name, site);
  return site;
};
