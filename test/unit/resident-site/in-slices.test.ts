import { expect, test } from 'vitest';
import { inSlices } from '../../../src/resident-site/in-slices.ts';

const busyFor = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

test('all is done, and others have their turn meanwhile', async () => {
  const done: number[] = [];
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const work = (each: number): void => {
    busyFor(8);
    done.push(each);
  };
  expect(await inSlices([1, 2, 3, 4, 5, 6, 7, 8], work, () => false)).toBe(true);
  clearInterval(timer);
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(turns).toBeGreaterThan(0);
});

test('it ends when there is no use in going on', async () => {
  let count = 0;
  const work = (): void => {
    busyFor(20);
    count += 1;
  };
  expect(await inSlices([1, 2, 3], work, () => count > 0)).toBe(false);
  expect(count).toBe(1);
});
