import pMap from 'p-map';

/** How many files are processed at a time. */
const filesAtOnce = 8;

/**
 * Runs work for each element, several at a time. The first error is thrown only after all started
 * work has finished, so that nothing is written after this has ended.
 */
export const inPool = async <Each>(
  all: Iterable<Each>,
  work: (each: Each) => Promise<void>,
  atOnce = filesAtOnce,
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
