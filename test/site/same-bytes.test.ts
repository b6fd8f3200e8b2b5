import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { buildAlone } from './build-alone.ts';
import { makeWholeSite } from '../../src/build/whole-site.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { buildInZones, hashOf, type Zone } from './build-in-zones.ts';
import { filesIn, standardOptions, testFolder } from './fixture-site.ts';
import { writeRichContent } from './rich-content.ts';
import { runCommand } from './run-command.ts';
import { richSite } from './sample-sites.ts';
import { sharedSite } from './shared-sites.ts';

/** One east, one west of Vietnam, on other days there; `test/long/same-bytes.test.ts` tries many more. */
const zones: readonly Zone[] = [
  ['Pacific/Kiritimati', 'vi_VN.UTF-8'],
  ['America/Los_Angeles', 'en_US.UTF-8'],
];

test('zone, locale and the order of file creation leave no trace in the output', async () => {
  const hashes = await buildInZones(await testFolder(), zones, 6);
  expect(hashes.size).toBe(1);
}, 300_000);

test('another text gives other bytes', async () => {
  const folder = await testFolder();
  const hashes = new Set<string>();
  for (const seed of [1, 2]) {
    const content = join(folder, `content-${seed}`);
    const output = join(folder, `site-${seed}`);
    await writeCorpus(makeCorpus(1, seed), content);
    await runCommand(['build', '--content', content, '--output', output]);
    hashes.add(await hashOf(output));
  }
  expect(hashes.size).toBe(2);
});

/** What is made of pictures, sound and words: each of these must be among what is compared. */
const made = [
  /^anh\/.*\.avif$/u,
  /^anh\/.*\.webp$/u,
  /^anh\/.*\.jpg$/u,
  /^the\/.*\.jpg$/u,
  /^bieu-tuong\/.*\.png$/u,
  /^tim-kiem\/chi-muc\/2020\/index\//u,
  /^tim-kiem\/chi-muc\/2020\/fragment\//u,
  /^ma\/.*\.js$/u,
  /^sw\.js$/u,
  /bang-tin\/index\.html$/u,
];

const hashesOf = async (site: string): Promise<ReadonlyMap<string, string>> => {
  const hashes = new Map<string, string>();
  for (const file of await filesIn(site)) {
    const bytes = await readFile(join(site, file));
    hashes.set(file, createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
};

/** Against the site that all tests share, for which much comes from the cache of an earlier run. */
test('pictures, cards and search indexes are the same when all are made again', async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeRichContent(content);
  const options = { ...standardOptions, cacheFolder: join(folder, 'cache') };
  const site = await makeWholeSite(await loadContent(content, 'content'), content, options);
  await buildAlone(site, content, join(folder, 'site'));
  const anew = await hashesOf(join(folder, 'site'));
  expect(anew).toEqual(await hashesOf(await sharedSite(richSite)));
  const files = [...anew.keys()];
  expect(made.filter((form) => !files.some((file) => form.test(file)))).toEqual([]);
}, 300_000);
