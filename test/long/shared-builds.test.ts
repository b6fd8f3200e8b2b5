import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDistrictContent } from '../site/district-content.ts';
import { testFolder } from '../site/fixture-site.ts';
import { writeRichContent } from '../site/rich-content.ts';
import { buildShared, buildWhole } from '../site/shared-builds.ts';
import { writeSharedContent } from '../site/shared-content.ts';

/*
 * However many machines share a build, the merged site has the bytes of one build.
 */

const counts = [1, 2, 3, 7, 16] as const;

const at = ['--now', '2025-08-10T10:15'] as const;

test.each<[string, (place: string) => Promise<unknown>]>([
  ['the small folder of the quick test', writeSharedContent],
  ['everything that a page can contain', (place) => writeRichContent(join(place, 'content'))],
  ['a district with its documents', (place) => writeDistrictContent(join(place, 'content'))],
  ['the shipped content', (place) => cp('content', join(place, 'content'), { recursive: true })],
])('%s: 1, 2, 3, 7 and 16 parts', async (_name, write) => {
  const place = await testFolder();
  await write(place);
  const whole = await buildWhole(place, at);
  for (const count of counts) {
    expect(await buildShared(place, count, at), `${count} parts`).toEqual(whole);
  }
});

test('against a live site and its ledger, with a text held back and drafts shown', async () => {
  const place = await testFolder();
  await writeSharedContent(place);
  await buildWhole(place, at);
  await rename(join(place, '_site'), join(place, 'live'));
  const live = ['--live', 'live', ...at];
  expect(await buildShared(place, 3, live)).toEqual(await buildWhole(place, live));
  const drafts = ['--drafts', '--base-url', 'https://khac.example/tin/', ...at];
  expect(await buildShared(place, 2, drafts)).toEqual(await buildWhole(place, drafts));
});
