import { watch } from 'chokidar';
import { dirname } from 'node:path';
import { realPathOf } from '../staging/output-folder.ts';

const slashed = (path: string): string => path.replaceAll('\\', '/');

/**
 * Calls back at every change below some folders, and continues when one of them is moved away and
 * back: it watches their parents and ignores everything else in these.
 */
export const watchFolders = async (
  folders: readonly string[],
  onChange: () => void,
  onFault: (error: Error) => void,
): Promise<{ close: () => Promise<void> }> => {
  const watched = (await Promise.all(folders.map(realPathOf))).map(slashed);
  const parents = [...new Set(watched.map((folder) => dirname(folder)))];
  const isWatched = (path: string): boolean =>
    watched.some((folder) => `${slashed(path)}/`.startsWith(`${folder}/`));
  const watcher = watch(parents, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => !parents.includes(slashed(path)) && !isWatched(path),
  });
  watcher
    .on('all', (_event, path) => {
      if (isWatched(path)) onChange();
    })
    .on('error', (error) => onFault(error as Error));
  return { close: () => watcher.close() };
};
