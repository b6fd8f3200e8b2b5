import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePlace, type ContentName, type Place } from './kills-place.ts';
import { killAtName, killOnce, type Kill } from './kills-rounds.ts';
import { temporaryFolder } from '../site/fixture-site.ts';

/* A few of the kills of `kills.test.ts`, without strace, so that they also run where it is not installed. */

let place: Place;

beforeAll(async () => {
  place = await makePlace(await temporaryFolder(), true);
});

afterAll(() => rm(place.folder, { recursive: true, force: true }));

/** Each build has the content that is not live. */
const rows: readonly [string, Kill, ContentName, ContentName][] = [
  ['while it writes', killAtName('.staging-', 100), 'a', 'b'],
  ['as it takes the lock', killAtName('.lock', 0), 'b', 'a'],
  ['as it switches', killAtName('.previous-', 0), 'a', 'b'],
];

test.each(rows)(
  'a build that is killed %s leaves a whole site, and the next mends all',
  async (...row) => {
    const [, kill, from, to] = row;
    expect(await killOnce(place, kill, from, to)).toMatchObject({ faults: [] });
  },
);
