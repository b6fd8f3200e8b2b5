import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWholeSite } from '../../src/build/whole-site.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { buildAlone } from '../site/build-alone.ts';
import { writeRichContent } from '../site/rich-content.ts';
import { shareOf, someOf } from './share.ts';
import { buildInZones } from '../site/build-in-zones.ts';
import { filesIn, standardOptions, testFolder } from '../site/fixture-site.ts';

/* Every zone with every locale; `npm test` tries two of these. */

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const locales = ['en_US.UTF-8', 'vi_VN.UTF-8'];

test('zone, locale and the order of file creation leave no trace in the output', async () => {
  const all = zones.flatMap((zone) => locales.map((locale) => [zone, locale] as const));
  const hashes = await buildInZones(await testFolder(), someOf(all), shareOf(60, 4));
  expect(all).toHaveLength(8);
  expect(hashes.size).toBe(1);
});

/** Files generated from pictures, sound and words: the comparison must include each kind. */
const made = [
  /^anh\/.*\.avif$/u,
  /^anh\/.*\.webp$/u,
  /^anh\/.*\.jpg$/u,
  /^the\/.*\.jpg$/u,
  /^bieu-tuong\/.*\.png$/u,
  /^tim-kiem\/chi-muc\/muc-luc\.json$/u,
  /^tim-kiem\/chi-muc\/2020-[\da-f]{10}\/b0\.json$/u,
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

/** Neither of the two builds uses anything of the other. */
test('pictures, cards and search indexes are the same when all are made again', async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeRichContent(content);
  const makeAnew = async (name: string): Promise<ReadonlyMap<string, string>> => {
    const options = { ...standardOptions, cacheFolder: join(folder, name, 'cache') };
    const site = await makeWholeSite(await loadContent(content, 'content'), content, options);
    await buildAlone(site, content, join(folder, name, 'site'));
    return hashesOf(join(folder, name, 'site'));
  };
  const anew = await makeAnew('first');
  expect(anew).toEqual(await makeAnew('second'));
  const files = [...anew.keys()];
  expect(made.filter((form) => !files.some((file) => form.test(file)))).toEqual([]);
});
