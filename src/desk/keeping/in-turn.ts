/** Runs one change after another. */
export type InTurn = <Result>(change: () => Promise<Result>) => Promise<Result>;

/** A queue of changes, so that none reads a file that another one is writing. */
export const makeTurns = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const result = last.then(change);
    last = result.catch(() => {});
    return result;
  };
};
