import { watch, type FSWatcher } from 'chokidar';
import { existsSync } from 'node:fs';

/** Long enough for an editor's program to finish writing a file. */
const settleTime = 60;

/** How often it is looked whether a folder that was taken away is back. */
const pulseTime = 500;

/**
 * Calls back once watching has begun and after changes below a folder, also when the folder itself
 * goes and comes back.
 */
const onChange = (folder: string, changed: () => void): { close: () => Promise<void> } => {
  let timer: NodeJS.Timeout | undefined;
  let isLost = false;
  const settle = (): void => {
    isLost ||= !existsSync(folder);
    clearTimeout(timer);
    timer = setTimeout(changed, settleTime);
  };
  /** A file that cannot be watched is checked all the same when another one changes. */
  const begin = (): FSWatcher =>
    watch(folder, { ignoreInitial: true })
      .on('ready', settle)
      .on('all', settle)
      .on('error', () => {});
  let watcher = begin();
  /** A watcher that lost its folder sees no more, and holds nothing that keeps the process alive. */
  const pulse = setInterval(() => {
    if (!isLost || !existsSync(folder)) return;
    isLost = false;
    void watcher.close();
    watcher = begin();
  }, pulseTime);
  return {
    close: () => {
      clearTimeout(timer);
      clearInterval(pulse);
      return watcher.close();
    },
  };
};

const clearScreen = (): void => {
  if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[3J\u001B[H');
};

/**
 * Does a task now and after each change below a folder, never twice at once, on a clear screen;
 * ends on Ctrl+C.
 *
 * @param task must not throw
 */
export const doOnChange = async (folder: string, task: () => Promise<void>): Promise<void> => {
  let isBusy = false;
  let isStale = false;
  const run = async (): Promise<void> => {
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    while (isStale) {
      isStale = false;
      clearScreen();
      await task();
    }
    isBusy = false;
  };
  const changes = onChange(folder, () => void run());
  const ended = new Promise<void>((end) => {
    process.once('SIGINT', () => end());
    process.once('SIGTERM', () => end());
  });
  await ended;
  await changes.close();
};
