const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs work that cleans up after itself when it is aborted. Ctrl+C or a signal aborts the work and
 * waits for it; then the process ends as that signal would have ended it.
 */
export const interruptible = async (
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  const controller = new AbortController();
  const received: NodeJS.Signals[] = [];
  const stop = (signal: NodeJS.Signals): void => {
    received.push(signal);
    controller.abort();
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    const [first] = received;
    if (first !== undefined) process.kill(process.pid, first);
  }
};
