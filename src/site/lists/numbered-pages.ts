/** A page of a section's archive: which articles of the list (oldest first) it shows. */
export interface NumberedPage {
  /** 1 is the page with the oldest articles. */
  readonly number: number;
  /** First position, and the exclusive end. */
  readonly from: number;
  readonly to: number;
}

/**
 * Splits a list into pages counted from the oldest, so that a full page never changes again. There
 * are no pages until the front page cannot show all articles. The last page is the open one that
 * the next articles fill. It exists even while empty, so that the full page before it can link to
 * it permanently.
 */
export const numberedPages = (total: number, size: number): NumberedPage[] => {
  if (total < size) return [];
  return Array.from({ length: Math.floor(total / size) + 1 }, (_, index) => ({
    number: index + 1,
    from: index * size,
    to: Math.min((index + 1) * size, total),
  }));
};

/** The numbered page that continues the list of a front page with the newest `size` articles. */
export const pageBelowFront = (total: number, size: number): number | undefined =>
  total > size ? Math.floor((total - size - 1) / size) + 1 : undefined;
