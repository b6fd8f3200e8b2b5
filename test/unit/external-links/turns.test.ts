import { expect, test } from 'vitest';
import { createTurns } from '../../../src/external-links/turns.ts';

/** Runs a task for each host and returns the most that ran at once, over all and for one host. */
const mostAtOnce = async (hosts: readonly string[]): Promise<[number, number]> => {
  const takeTurn = createTurns();
  const running: string[] = [];
  let [most, mostOfOne] = [0, 0];
  await Promise.all(
    hosts.map((host) =>
      takeTurn(host, async () => {
        running.push(host);
        most = Math.max(most, running.length);
        mostOfOne = Math.max(mostOfOne, running.filter((each) => each === host).length);
        await new Promise((done) => setTimeout(done, 1));
        running.splice(running.indexOf(host), 1);
      }),
    ),
  );
  return [most, mostOfOne];
};

const different = Array.from({ length: 30 }, (_, index) => `h${index}`);

test.each([
  ['different hosts do not wait for each other', different, [30, 1]],
  ['one host takes one turn after the other', different.map(() => 'h'), [1, 1]],
  ['two hosts', different.map((_, index) => `h${index % 2}`), [2, 1]],
])('%s', async (_name, hosts, expected) => {
  expect(await mostAtOnce(hosts)).toEqual(expected);
});

test('a task that fails lets the next one run', async () => {
  const takeTurn = createTurns();
  const failing = takeTurn('a', () => Promise.reject(new Error('hỏng')));
  const next = takeTurn('a', () => Promise.resolve('được'));
  const other = takeTurn('b', () => Promise.resolve('cũng được'));
  await expect(failing).rejects.toThrow('hỏng');
  expect(await Promise.all([next, other])).toEqual(['được', 'cũng được']);
});
