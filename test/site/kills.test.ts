import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePlace, type ContentName, type Place } from '../long/kills-place.ts';
import { killAfter, killAtName, killOnce, type Kill } from '../long/kills-rounds.ts';
import { temporaryFolder } from './fixture-site.ts';

/* A few of the kills of `test/long/kills.test.ts`, without strace. */

let place: Place;

beforeAll(async () => {
  place = await makePlace(await temporaryFolder());
});

afterAll(() => rm(place.folder, { recursive: true, force: true }));

/** Each build is of the content that does not stand. */
test.each<[string, Kill, ContentName, ContentName]>([
  ['soon after it began', killAfter(500), 'a', 'b'],
  ['as it takes the lock', killAtName('.lock', 0), 'b', 'a'],
  ['as it begins to write', killAtName('.staging-', 0), 'a', 'b'],
  ['while it writes', killAtName('.staging-', 150), 'b', 'a'],
  ['as it switches', killAtName('.previous-', 0), 'a', 'b'],
  ['after the switch', killAtName('.previous-', 3), 'b', 'a'],
])('a build that is killed %s leaves a whole site, and the next mends all', async (...row) => {
  const [, kill, from, to] = row;
  expect(await killOnce(place, kill, from, to)).toMatchObject({ faults: [] });
});
