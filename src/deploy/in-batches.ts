/** So many files are worked on at once. */
const batch = 8;

/** Work in batches; what one of them throws ends it once the others of its batch are done. */
export const inBatches = async <Each>(
  all: readonly Each[],
  work: (each: Each) => Promise<void>,
): Promise<void> => {
  for (let start = 0; start < all.length; start += batch) {
    const ends = await Promise.allSettled(all.slice(start, start + batch).map(work));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }
};
