/** Workbox waits by it for what a strategy has begun; Chromium 72 has it not. */
const allSettled = (promises: Iterable<PromiseLike<unknown>>): Promise<unknown[]> =>
  Promise.all(
    [...promises].map((each) =>
      Promise.resolve(each).then(
        (value) => ({ status: 'fulfilled', value }),
        (reason: unknown) => ({ status: 'rejected', reason }),
      ),
    ),
  );

/** Gives `Promise.allSettled` to browsers without it. */
export const provideAllSettled = (): void => {
  if (!('allSettled' in Promise)) Object.assign(Promise, { allSettled });
};
