import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockOutput } from '../../../src/locks/lock-output.ts';
import type { LockText } from '../../../src/locks/lock-file.ts';
import type { Builder } from '../../../src/locks/take-lock.ts';
import { makeFolder, readFiles } from '../staging/make-folder.ts';
import { hasCode } from '../../../src/operation/operation-error.ts';
import { isWhole } from '../../whole-matrix.ts';

/* Process 5 has run since `s5`; for 6 the start is unknown; all others have ended. */

const builder: Builder = {
  id: 7,
  since: 's7',
  place: 'here',
  isAlive: (id, since) => (id === 5 && since === 's5') || id === 6,
};

const key = '00000000000000aa';
const lockOf = (text: Partial<LockText>): string =>
  JSON.stringify({ id: 4, since: 's4', place: 'here', key, ...text });

/**
 * Tries to lock beside an existing lock file; returns the outcome.
 *
 * @param written the time of the lock's last write, in seconds since 1970; now if absent
 */
const tryBeside = async (found: string, written = Date.now() / 1000): Promise<unknown> => {
  const parent = await makeFolder({ '.site.lock': found });
  await utimes(join(parent, '.site.lock'), written, written);
  try {
    const lock = await lockOutput(join(parent, 'site'), builder);
    await lock.release();
    expect(await readdir(parent)).toEqual([]);
    return 'taken';
  } catch (error) {
    if (!hasCode(error, 'OUTPUT_HELD')) throw error;
    expect(await readFiles(parent)).toEqual({ '.site.lock': found });
    return error.fault.holder;
  }
};

describe('a lock that is found', () => {
  test.each<[string, string, boolean, unknown]>([
    ['a build that lives has it', lockOf({ id: 5, since: 's5' }), false, 5],
    ['one that lives and has not written it for long', lockOf({ id: 5, since: 's5' }), true, 5],
    ['a build that has ended', lockOf({}), false, 'taken'],
    ['its number has gone to another process', lockOf({ id: 5, since: 's2' }), false, 'taken'],
    ['this number, as in a container', lockOf({ id: 7, since: 's2' }), false, 'taken'],
    ['the machine does not tell since when', lockOf({ id: 6, since: '' }), false, 6],
    ['the same, not written for long', lockOf({ id: 6, since: '' }), true, 'taken'],
    ['another machine', lockOf({ place: 'there' }), false, 4],
    ['another machine, not written for long', lockOf({ place: 'there' }), true, 'taken'],
    ['an empty file, as after a power cut', '', false, 'taken'],
    ['half a file', lockOf({}).slice(0, 20), false, 'taken'],
    ['a file with a key that is a path', lockOf({ key: '../../x' }), false, 'taken'],
  ])('%s', async (_name, found, isOld, ending) => {
    expect(await tryBeside(found, isOld ? 1000 : undefined)).toBe(ending);
  });
});

/** A build has a heartbeat every 10 seconds, and counts as dead when it has missed twelve. */
test.each([
  [110, 4],
  [130, 'taken'],
])('a lock of another machine that has been silent for %i seconds: %s', async (age, ending) => {
  expect(await tryBeside(lockOf({ place: 'there' }), Date.now() / 1000 - age)).toBe(ending);
});

test('a lock names its builder, and is removed at the end with the folders that were made for it', async () => {
  const parent = await makeFolder();
  const lock = await lockOutput(join(parent, 'a/b/site'), builder);
  const text: unknown = JSON.parse(await readFile(join(parent, 'a/b/.site.lock'), 'utf8'));
  expect(text).toMatchObject({ id: 7, since: 's7', place: 'here' });
  expect(await readdir(join(parent, 'a/b'))).toEqual(['.site.lock']);
  await lock.release();
  expect(await readdir(parent)).toEqual([]);
});

test("another process's lock is not removed, and the loss of the own lock is reported", async () => {
  const parent = await makeFolder();
  const lock = await lockOutput(join(parent, 'site'), builder);
  await lock.assertHeld();
  await rm(join(parent, '.site.lock'));
  await writeFile(join(parent, '.site.lock'), lockOf({ id: 5 }));
  await expect(lock.assertHeld()).rejects.toMatchObject({ fault: { code: 'OUTPUT_LOST' } });
  await lock.release();
  expect(await readFiles(parent)).toEqual({ '.site.lock': lockOf({ id: 5 }) });
});

describe('many builds find a dead lock at the same time', () => {
  const rounds = isWhole() ? 40 : 2;
  const builds = 12;

  test.each<[string, Record<string, string>]>([
    ['of a build that was killed', { '.site.lock': lockOf({}) }],
    ['an empty one', { '.site.lock': '' }],
    [
      'and one of those who took it over before was killed, too',
      {
        '.site.lock': lockOf({}),
        [`.site.lock-${key}`]: lockOf({ id: 3, key: '00000000000000bb' }),
        '.site.lock-00000000000000bb.new': lockOf({ id: 3, key: '00000000000000bb' }),
      },
    ],
  ])('%s: one gets it, and nothing is left', async (_name, before) => {
    for (
      let round = 0;
      round < (before['.site.lock'] === '' ? Math.min(2, rounds) : rounds);
      round += 1
    ) {
      const parent = await makeFolder(before);
      const all = { ...builder, isAlive: (id: number) => id >= 10 };
      const ends = await Promise.allSettled(
        Array.from({ length: builds }, (_, index) =>
          lockOutput(join(parent, 'site'), { ...all, id: 10 + index }),
        ),
      );
      const won = ends.filter((end) => end.status === 'fulfilled');
      const faults = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
      expect(won).toHaveLength(1);
      for (const fault of faults) expect(hasCode(fault, 'OUTPUT_HELD')).toBe(true);
      for (const { value } of won) await value.assertHeld();
      for (const { value } of won) await value.release();
      const last = await lockOutput(join(parent, 'site'), { ...all, id: 9 });
      await last.release();
      expect(await readdir(parent)).toEqual([]);
    }
  });
});
