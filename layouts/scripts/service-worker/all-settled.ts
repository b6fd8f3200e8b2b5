/** Workbox uses it to wait for the work of a strategy; Chromium 72 does not have it. */
const allSettled = (promises: Iterable<PromiseLike<unknown>>): Promise<unknown[]> =>
  Promise.all(
    [...promises].map((each) =>
      Promise.resolve(each).then(
        (value) => ({ status: 'fulfilled', value }),
        (reason: unknown) => ({ status: 'rejected', reason }),
      ),
    ),
  );

/** Adds `Promise.allSettled` to browsers without it. */
export const provideAllSettled = (): void => {
  if (!('allSettled' in Promise)) Object.assign(Promise, { allSettled });
};
