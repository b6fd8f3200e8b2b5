import type { TakeTurn } from './ask-link.ts';

/** Turns for asking: one at a time for each host, and at most so many at once over all hosts. */
export const createTurns = (atOnce: number): TakeTurn => {
  const last = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const enter = async (): Promise<void> => {
    if (running < atOnce) running += 1;
    else await new Promise<void>((go) => waiting.push(go));
  };
  /** A place that is handed on stays taken. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return (host, task) => {
    const before = last.get(host) ?? Promise.resolve();
    const turn = before.then(async () => {
      await enter();
      try {
        return await task();
      } finally {
        leave();
      }
    });
    last.set(
      host,
      turn.catch(() => {}),
    );
    return turn;
  };
};
