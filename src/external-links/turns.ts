import type { TakeTurn } from './ask-link.ts';

/** A queue with one request at a time for each host. */
export const createTurns = (): TakeTurn => {
  const last = new Map<string, Promise<unknown>>();
  return (host, task) => {
    const turn = (last.get(host) ?? Promise.resolve()).then(task);
    last.set(
      host,
      turn.catch(() => {}),
    );
    return turn;
  };
};
