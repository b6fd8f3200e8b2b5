/** How many of some ascending positions are before a given one, by binary search. */
export const countBefore = (positions: readonly number[], end: number): number => {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low;
};
