import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { shareOf } from './share.ts';
import { builtSite, temporaryFolder } from '../unit/deploy/sample-release.ts';
import { siteOf, versionOf } from '../unit/deploy/release-readers.ts';

/* Publications in their own processes, which are killed at some moment, each a little later. */

const kills = shareOf(60, 20);

/** The last one gets this many times the duration of one publication, because times vary. */
const spread = 2;

/** Publishes; kills the process this many milliseconds after its start. */
const publishKilled = async (site: string, folder: string, after?: number): Promise<boolean> => {
  const program = join(import.meta.dirname, 'publish-once.ts');
  const child = spawn(process.execPath, [program, site, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  if (after !== undefined) {
    await setTimeout(after);
    child.kill('SIGKILL');
  }
  const [status] = (await ended) as [number | null];
  return status === 0;
};

/** The versions on the pages of the live release: all the same, if it is complete. */
const liveVersions = async (folder: string): Promise<ReadonlySet<number | undefined>> => {
  const pages = ['index.html', '2020/03/bai-0/index.html', '2020/03/bai-8/index.html'];
  const texts = await Promise.all(
    pages.map((page) => readFile(join(folder, 'current', page), 'utf8')),
  );
  return new Set(texts.map(versionOf));
};

test('whenever a publication is killed, a whole release is live, and the next one tidies', async () => {
  const folder = join(await temporaryFolder(), 'tin');
  const { folder: first } = await builtSite(siteOf(1));
  const begin = performance.now();
  expect(await publishKilled(first, folder)).toBe(true);
  const step = (spread * (performance.now() - begin)) / kills;
  let live = 1;
  let finished = 0;
  const everLive = new Set([1, 1000]);
  for (let turn = 0; turn < kills; turn += 1) {
    const version = turn + 2;
    const { folder: site } = await builtSite(siteOf(version));
    if (await publishKilled(site, folder, turn * step)) finished += 1;
    const [now, ...others] = await liveVersions(folder);
    expect(others).toEqual([]);
    expect([live, version]).toContain(now);
    live = now ?? 0;
    everLive.add(live);
  }
  expect(finished).toBeLessThan(kills);
  const { folder: last } = await builtSite(siteOf(1000));
  expect(await publishKilled(last, folder)).toBe(true);
  expect(await liveVersions(folder)).toEqual(new Set([1000]));
  const names = await readdir(join(folder, 'releases'));
  expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
  expect(everLive.size).toBeGreaterThan(3);
  expect(names).toHaveLength(3);
  expect(names).toContain((await readlink(join(folder, 'current'))).slice('releases/'.length));
  expect((await readdir(folder)).toSorted()).toEqual([
    '.ban-tin-dai-hoi-releases',
    'current',
    'releases',
  ]);
});
