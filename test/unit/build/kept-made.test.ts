import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { madeOnce } from '../../../src/build/kept-made.ts';
import { keptEntries } from '../../../src/file-system/kept-entries/kept-entries.ts';
import { makeFolder } from '../staging/make-folder.ts';

/** Makes something in a run, and keeps it for the next. */
const run = async (
  folder: string,
  from: unknown,
  made: unknown,
  { turn = 1, code = 'c' } = {},
): Promise<{ readonly made: unknown; readonly isAnew: boolean }> => {
  const entries = keptEntries(join(folder, 'cache'), { code });
  const make = vi.fn<() => unknown>(() => made);
  const result = await madeOnce({ entries, turn }, from, make);
  await entries.save(true);
  return { made: result, isAnew: make.mock.calls.length > 0 };
};

test('what was made from the same by the same program is not made again', async () => {
  const folder = await makeFolder();
  const script = { path: '/ma/x.js', bytes: 'chữ' };
  expect(await run(folder, ['x', 1], script)).toEqual({ made: script, isAnew: true });
  expect(await run(folder, ['x', 1], 'other')).toEqual({ made: script, isAnew: false });
});

test.each<[string, unknown, object]>([
  ['something else', ['x', 2], {}],
  ['another program', ['x', 1], { code: 'd' }],
])('of %s it is made again', async (_name, from, by) => {
  const folder = await makeFolder();
  await run(folder, ['x', 1], 'old');
  expect(await run(folder, from, 'new', by)).toEqual({ made: 'new', isAnew: true });
});

test('some runs make it again; if it differs, what was kept does not count', async () => {
  const folder = await makeFolder();
  await run(folder, ['x'], 'wrong');
  expect(await run(folder, ['x'], 'right', { turn: 50 })).toEqual({ made: 'right', isAnew: true });
  expect(await run(folder, ['x'], 'other')).toEqual({ made: 'right', isAnew: false });
});

test('without a kept result it is made', async () => {
  expect(await madeOnce(undefined, ['x'], () => 'made')).toBe('made');
});
