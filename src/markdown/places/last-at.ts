/** The index of the last number that does not exceed a limit, by binary search; 0 if all do. */
export const lastAt = (ascending: readonly number[], limit: number): number => {
  let [low, high] = [0, ascending.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
};
