import type { Node } from 'prosemirror-model';

/** A part of a document and the part of the old one that it was; -1 if it is new. */
export interface Aligned {
  readonly node: Node;
  readonly old: number;
  readonly isSame: boolean;
}

/** Longer middles are not compared with each other, so that the time stays bounded. */
const longest = 400;

/** The pairs of equal parts, in order: the longest common subsequence. */
const commonPairs = (before: readonly Node[], after: readonly Node[]): [number, number][] => {
  if (before.length > longest || after.length > longest) return [];
  const best: number[][] = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const isEqual = (i: number, j: number): boolean =>
    before[i] === after[j] || Boolean(after[j] && before[i]?.eq(after[j]));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = best[i] as number[];
      row[j] = isEqual(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length;) {
    if (isEqual(i, j)) pairs.push([(i += 1) - 1, (j += 1) - 1]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
};

/** Parts between equal ones: as many as before were changed, each in its place. */
const changed = (after: readonly Node[], old: number, count: number): Aligned[] =>
  after.map((node, index) => ({
    node,
    old: after.length === count ? old + index : -1,
    isSame: false,
  }));

/** Finds for each part of a document the part that it was before it was edited. */
export const alignBlocks = (before: readonly Node[], after: readonly Node[]): Aligned[] => {
  const isSame = (i: number, j: number): boolean =>
    before[i] === after[j] || Boolean(after[j] && before[i]?.eq(after[j]));
  let head = 0;
  while (head < before.length && head < after.length && isSame(head, head)) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;
  const middle = commonPairs(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ).map(([i, j]): [number, number] => [i + head, j + head]);
  const heads = Array.from({ length: head }, (_, index): [number, number] => [index, index]);
  const tails = Array.from({ length: tail }, (_, index): [number, number] => [
    before.length - tail + index,
    after.length - tail + index,
  ]);
  const aligned: Aligned[] = [];
  let [i, j] = [0, 0];
  for (const [old, at] of [...heads, ...middle, ...tails, [before.length, after.length] as const]) {
    aligned.push(...changed(after.slice(j, at), i, old - i));
    const node = after[at];
    if (node) aligned.push({ node, old, isSame: true });
    [i, j] = [old + 1, at + 1];
  }
  return aligned;
};
