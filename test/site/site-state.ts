import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of this run for the sites that test files share. */
    runFolder: string;
  }
}

/** The files of a folder with their sizes and times. */
export const stateOf = async (folder: string): Promise<string> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const lines = files.map(async ({ parentPath, name }) => {
    const { size, mtimeMs } = await stat(join(parentPath, name));
    return `${join(parentPath, name)} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(lines)).toSorted().join('\n');
};

/** The result of building a shared site, from `ended` in its folder; after `ok` comes the state. */
export const readEnded = (place: string): Promise<string> =>
  readFile(join(place, 'ended'), 'utf8').catch(() => '');

/** The names of the sites of a run that have changed since they were built. */
export const alteredSites = async (runFolder: string): Promise<string[]> => {
  const altered: string[] = [];
  for (const name of await readdir(runFolder)) {
    const ended = await readEnded(join(runFolder, name));
    if (!ended.startsWith('ok\n')) continue;
    if (ended !== `ok\n${await stateOf(join(runFolder, name, 'site'))}`) altered.push(name);
  }
  return altered;
};
