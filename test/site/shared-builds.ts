import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommandAt } from './run-command.ts';
import type { CommandEnd } from './run-process.ts';
import { checksumOf } from '../../src/file-system/checksum.ts';
import { filesIn } from './fixture-site.ts';

/** The moment of all builds of these tests. */
const shardMoment = '2020-06-01T08:00';

/** A place with a content folder, where commands are called. */
export interface SharedPlace {
  readonly call: (...words: readonly string[]) => Promise<CommandEnd>;
  /** The folders of all parts, relative to the place. */
  readonly partsOf: (count: number) => readonly string[];
}

export const sharedPlace = (place: string): SharedPlace => ({
  call: (...words) => runCommandAt(words, { calledFrom: place }),
  partsOf: (count) => Array.from({ length: count }, (_, index) => `_phan/${index + 1}-${count}`),
});

/** Checksums of all files of a folder by their names: lists and marks too. */
type Sums = ReadonlyMap<string, string>;

const sumsIn = async (folder: string): Promise<Sums> =>
  new Map(
    await Promise.all(
      (await filesIn(folder)).map(
        async (file) => [file, checksumOf(await readFile(join(folder, file))).sha256] as const,
      ),
    ),
  );

/** A command that must succeed. */
const done = async (end: Promise<CommandEnd>): Promise<void> => {
  const { status, stdout, stderr } = await end;
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
};

/** Plans a build, makes all parts and merges them into `_ghep`. */
export const buildShared = async (
  place: string,
  count: number,
  options: readonly string[] = ['--now', shardMoment],
): Promise<Sums> => {
  const { call, partsOf } = sharedPlace(place);
  await done(call('build', '--plan-only', 'ke-hoach.jsonl', ...options));
  for (let index = 1; index <= count; index += 1) {
    await done(call('build', '--shard', `${index}/${count}`, '--plan', 'ke-hoach.jsonl'));
  }
  /** The order of the folders must not matter. */
  await done(call('merge', ...partsOf(count).toReversed(), '--output', '_ghep'));
  return sumsIn(join(place, '_ghep'));
};

/** The whole site by one build, as the merged site must be. */
export const buildWhole = async (
  place: string,
  options: readonly string[] = ['--now', shardMoment],
): Promise<Sums> => {
  await done(sharedPlace(place).call('build', ...options));
  return sumsIn(join(place, '_site'));
};

/** Copies a part, so that a test can change the copy. */
export const copyPart = async (place: string, from: string, to: string): Promise<string> => {
  await cp(join(place, from), join(place, to), { recursive: true });
  return join(place, to);
};
