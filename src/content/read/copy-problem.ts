import { basename, join } from 'node:path';
import { readUnlinked } from '../../file-system/unlinked-file.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import { firstDifference, originalNameOf } from './copied-name.ts';

/** Larger files, in bytes, are not compared. */
const largestCompared = 32 * 1024 * 1024;

/** The content folder with all paths below it. */
export interface Reading {
  readonly root: string;
  readonly paths: ReadonlySet<string>;
}

/** `undefined` for a file that is too large, cannot be read or has become a link. */
const readIfAny = (place: string): Buffer | undefined => {
  try {
    return readUnlinked(place, largestCompared);
  } catch {
    return undefined;
  }
};

/**
 * The problem of a file whose name marks it as a copy of a file beside it; `undefined` for others.
 */
export const copyProblem = (
  { root, paths }: Reading,
  path: string,
  file: string,
): Problem | undefined => {
  const original = originalNameOf(basename(path));
  const beside =
    original === undefined ? undefined : `${path.slice(0, -basename(path).length)}${original}`;
  if (original === undefined || beside === undefined || !paths.has(beside)) return undefined;
  const [ours, theirs] = [beside, path].map((each) => readIfAny(join(root, each)));
  if (!ours || !theirs) return undefined;
  const isText = /\.(?:md|yaml)$/u.test(path);
  const difference = isText
    ? firstDifference(ours.toString('utf8'), theirs.toString('utf8'))
    : undefined;
  const isSame = isText ? difference === undefined : ours.equals(theirs);
  return isSame || difference
    ? problem('FILE_COPY', startOfFile(file), original, difference)
    : undefined;
};
