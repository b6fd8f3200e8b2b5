import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { buildAlone } from './build-alone.ts';
import { makeWholeSite } from '../../src/build/whole-site.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { filesIn, standardOptions, testFolder } from './fixture-site.ts';
import { writeRichContent } from './rich-content.ts';
import { runCommand } from './run-command.ts';

const hashOf = async (site: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of await filesIn(site)) {
    hash.update(`${file}\0`).update(await readFile(join(site, file)));
  }
  return hash.digest('hex');
};

/** Orders that share nothing with the alphabet. */
const orders: readonly ((paths: string[]) => string[])[] = [
  (paths) => paths.toReversed(),
  (paths) => paths.toSorted((a, b) => (a.length % 7) - (b.length % 7) || b.localeCompare(a)),
];

test('zone, locale and the order of file creation leave no trace in the output', async () => {
  const folder = await testFolder();
  const corpus = makeCorpus(60);
  for (const [index, order] of orders.entries()) {
    await writeCorpus(corpus, join(folder, `content-${index}`), order);
  }
  const hashes = new Set<string>();
  let builds = 0;
  for (const TZ of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
    for (const LANG of ['en_US.UTF-8', 'vi_VN.UTF-8']) {
      const output = join(folder, `site-${builds}`);
      const content = join(folder, `content-${builds % orders.length}`);
      const words = ['build', '--content', content, '--output', output];
      const now = ['--now', '2025-12-25T17:30:00Z'];
      const { status, stderr } = await runCommand([...words, ...now], { TZ, LANG, LC_ALL: LANG });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      hashes.add(await hashOf(output));
      builds += 1;
    }
  }
  expect(builds).toBe(8);
  expect(hashes.size).toBe(1);
}, 300_000);

test('another text gives other bytes', async () => {
  const folder = await testFolder();
  const hashes = new Set<string>();
  for (const seed of [1, 2]) {
    const content = join(folder, `content-${seed}`);
    const output = join(folder, `site-${seed}`);
    await writeCorpus(makeCorpus(3, seed), content);
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

test('pictures, cards and search indexes come out the same when all are made anew', async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeRichContent(content);
  const builds: ReadonlyMap<string, string>[] = [];
  for (const build of [1, 2]) {
    const output = join(folder, `site-${build}`);
    const cacheFolder = join(folder, `cache-${build}`);
    const options = { ...standardOptions, cacheFolder };
    const site = await makeWholeSite(await loadContent(content, 'content'), content, options);
    await buildAlone(site, content, output);
    const hashes = new Map<string, string>();
    for (const file of await filesIn(output)) {
      const bytes = await readFile(join(output, file));
      hashes.set(file, createHash('sha256').update(bytes).digest('hex'));
    }
    builds.push(hashes);
  }
  const [first = new Map<string, string>(), second] = builds;
  expect(second).toEqual(first);
  const files = [...first.keys()];
  expect(made.filter((form) => !files.some((file) => form.test(file)))).toEqual([]);
}, 300_000);
