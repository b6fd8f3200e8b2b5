import { expect, test } from 'vitest';
import { inPool } from '../../../src/file-system/in-pool.ts';

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 1));

test('every one is worked on, at most eight at once', async () => {
  const all = Array.from({ length: 30 }, (_, index) => index);
  const done: number[] = [];
  let [running, most] = [0, 0];
  await inPool(all, async (each) => {
    running += 1;
    most = Math.max(most, running);
    await soon();
    running -= 1;
    done.push(each);
  });
  expect(done.toSorted((a, b) => a - b)).toEqual(all);
  expect(most).toBe(8);
});

test('the first fault is thrown when what had begun is done, and nothing more begins', async () => {
  let [begun, ended] = [0, 0];
  const working = inPool(Array.from({ length: 30 }).keys(), async (each) => {
    begun += 1;
    await soon();
    if (each === 2) throw new Error('hỏng');
    await soon();
    ended += 1;
  });
  await expect(working).rejects.toThrow('hỏng');
  expect([begun, ended]).toEqual([8, 7]);
});
