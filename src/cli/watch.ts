import { watch, type FSWatcher } from 'chokidar';
import { existsSync } from 'node:fs';

/** Long enough for an editor to finish writing a file. */
const settleTime = 60;

/** How often to check whether a missing folder is back. */
const checkInterval = 500;

/**
 * Calls back once watching has begun and after every change below a folder, including when the
 * folder itself disappears and returns.
 */
const onChange = (folder: string, changed: () => void): { close: () => Promise<void> } => {
  let timer: NodeJS.Timeout | undefined;
  let isLost = false;
  const settle = (): void => {
    isLost ||= !existsSync(folder);
    clearTimeout(timer);
    timer = setTimeout(changed, settleTime);
  };
  /** A file that cannot be watched is still checked when another one changes. */
  const begin = (): FSWatcher =>
    watch(folder, { ignoreInitial: true })
      .on('ready', settle)
      .on('all', settle)
      .on('error', () => {});
  let watcher = begin();
  /** A watcher without its folder sees no changes and does not keep the process alive. */
  const folderCheck = setInterval(() => {
    if (!isLost || !existsSync(folder)) return;
    isLost = false;
    void watcher.close();
    watcher = begin();
  }, checkInterval);
  return {
    close: () => {
      clearTimeout(timer);
      clearInterval(folderCheck);
      return watcher.close();
    },
  };
};

const clearScreen = (): void => {
  if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[3J\u001B[H');
};

/**
 * Runs a task now and after each change below a folder, never twice at a time, on a cleared screen;
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
