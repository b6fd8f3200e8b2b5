import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { buildInZones, buildWords, hashOf, type Zone } from './build-in-zones.ts';
import { testFolder } from './fixture-site.ts';
import { runCommand } from './run-command.ts';
import { sampleOf } from '../whole-matrix.ts';

/**
 * One east, one west of Vietnam, with other dates at that moment, of which `npm test` has the western
 * one; `test/long/same-bytes.test.ts` tries many more.
 */
const zones: readonly Zone[] = [
  ['Pacific/Kiritimati', 'vi_VN.UTF-8'],
  ['America/Los_Angeles', 'en_US.UTF-8'],
];

test('zone, locale, the order of file creation and how the program is loaded leave no trace in the output', async () => {
  const folder = await testFolder();
  const hashes = await buildInZones(folder, sampleOf(zones, 2, 1), 6);
  expect(hashes.size).toBe(1);
  /** Processes load the program in few files (decision 0054), this one loads its sources. */
  const output = join(folder, 'by-sources');
  await runCommand(buildWords(join(folder, 'content-0'), output));
  expect(hashes).toContain(await hashOf(output));
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
