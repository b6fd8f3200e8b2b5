/** A page of a section's archive: which articles of the list (oldest first) stand on it. */
export interface NumberedPage {
  /** From 1, which holds the oldest articles. */
  readonly number: number;
  /** First position and the position behind the last one. */
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a list into pages counted from the oldest, so that a full page never changes again. Pages
 * begin when the front page can no longer show all; the last page is the open one that the next
 * articles fill. It exists even while empty: the full page before it can then link to it for good.
 */
export const numberedPages = (total: number, size: number): NumberedPage[] => {
  if (total < size) return [];
  return Array.from({ length: Math.floor(total / size) + 1 }, (_, index) => ({
    number: index + 1,
    from: index * size,
    to: Math.min((index + 1) * size, total),
  }));
};

/** The numbered page on which the list goes on below a front page that shows the newest `size`. */
export const pageBelowFront = (total: number, size: number): number | undefined =>
  total > size ? Math.floor((total - size - 1) / size) + 1 : undefined;
