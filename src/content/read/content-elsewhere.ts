import { access, readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';

/** The file that identifies a content folder. */
const settingsFile = 'site.yaml';

const hasSettings = (folder: string): Promise<boolean> =>
  access(join(folder, settingsFile)).then(
    () => true,
    () => false,
  );

/**
 * The content folder that was likely meant if the named folder is not one: directly below it, or
 * above it. `undefined` if the named folder is one itself, or if there is none nearby.
 *
 * @param label the name of the folder in messages
 */
export const contentElsewhere = async (
  folder: string,
  label: string,
): Promise<string | undefined> => {
  if (await hasSettings(folder)) return undefined;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const name of ['content', ...names.toSorted()]) {
    if (await hasSettings(join(folder, name))) return posix.join(label, name);
  }
  return (await hasSettings(dirname(folder))) ? posix.join(label, '..') : undefined;
};
