import { access, readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';

/** What tells a content folder from any other. */
const settingsFile = 'site.yaml';

const hasSettings = (folder: string): Promise<boolean> =>
  access(join(folder, settingsFile)).then(
    () => true,
    () => false,
  );

/**
 * The content folder that was likely meant, where the folder that was named is none: one right below it,
 * or the one above it. `undefined` where it is one itself, or where there is none nearby.
 *
 * @param label how messages name the folder
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
