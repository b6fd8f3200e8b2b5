import { diffArrays } from 'diff';
import { isDeepStrictEqual } from 'node:util';
import type { Edits } from './edit-text.ts';
import { asShown, fileTextOf, valuesOf } from './file-text.ts';

/** Changed lines of a body: those from `start` up to `end` of the old one are replaced. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

const hunksOf = (before: readonly string[], after: readonly string[]): Hunk[] => {
  const hunks: Hunk[] = [];
  let at = 0;
  for (const { added, removed, value, count } of diffArrays([...before], [...after])) {
    const last = hunks.at(-1);
    const isNext = last !== undefined && last.end === at && (added || removed);
    if (added && isNext) hunks.splice(-1, 1, { ...last, lines: [...last.lines, ...value] });
    else if (added) hunks.push({ start: at, end: at, lines: value });
    else if (removed) hunks.push({ start: at, end: at + count, lines: [] });
    if (!added) at += count;
  }
  return hunks;
};

const touch = (one: Hunk, other: Hunk): boolean =>
  one.start <= other.end && other.start <= one.end && !isDeepStrictEqual(one, other);

/** Both changes of a body; `undefined` if both have changed one place. */
export const mergedBody = (base: string, mine: string, theirs: string): string | undefined => {
  const [old, one, other] = [base, mine, theirs].map((each) => each.trimEnd().split('\n'));
  if (!old || !one || !other) return undefined;
  const [own, foreign] = [hunksOf(old, one), hunksOf(old, other)];
  if (own.some((hunk) => foreign.some((each) => touch(hunk, each)))) return undefined;
  const all = [
    ...foreign,
    ...own.filter((hunk) => !foreign.some((each) => isDeepStrictEqual(each, hunk))),
  ];
  return all
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((lines, { start, end, lines: now }) => lines.toSpliced(start, end - start, ...now), old)
    .join('\n');
};

/**
 * The edits of one window for a file that was changed elsewhere meanwhile; `undefined` if both have
 * changed the same field or place in different ways.
 *
 * @param base the file when the window opened it
 * @param theirs the file as it is now
 */
export const mergeEdits = (base: string, theirs: string, mine: Edits): Edits | undefined => {
  const [old, now] = [fileTextOf(base), fileTextOf(theirs)];
  const [oldValues, nowValues] = [valuesOf(old.yaml), valuesOf(now.yaml)];
  const isClash = Object.entries(mine.values ?? {}).some(
    ([key, value]) =>
      !isDeepStrictEqual(oldValues[key], nowValues[key]) &&
      !isDeepStrictEqual(nowValues[key] ?? null, value),
  );
  if (isClash) return undefined;
  if (mine.body === undefined) return mine;
  const body = mergedBody(asShown(old.body), mine.body, asShown(now.body));
  return body === undefined ? undefined : { ...mine, body };
};
