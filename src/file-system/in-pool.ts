import pMap from 'p-map';

/** So many files are worked on at once. */
const atOnce = 8;

/**
 * Does work on each, several at once. What the first of them throws is thrown once all that had
 * begun are done, so that nothing is written any more after this has ended.
 */
export const inPool = async <Each>(
  all: Iterable<Each>,
  work: (each: Each) => Promise<void>,
): Promise<void> => {
  let failure: { readonly reason: unknown } | undefined;
  const unlessFailed = async (each: Each): Promise<void> => {
    if (failure) return;
    await work(each).catch((reason: unknown) => {
      failure ??= { reason };
    });
  };
  await pMap(all, unlessFailed, { concurrency: atOnce });
  if (failure) throw failure.reason;
};
