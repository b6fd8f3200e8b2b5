/**
 * The result of the work, or the abort if that comes first; unfinished work ends with the process.
 */
export const orAbort = <Result>(
  signal: AbortSignal | undefined,
  work: Promise<Result>,
): Promise<Result> => {
  if (!signal) return work;
  const aborted = new Promise<never>((_done, fail) => {
    const stop = (): void => fail(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([work, aborted]);
};
