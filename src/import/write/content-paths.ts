import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below the content folder, of any kind; `/` between segments, NFC. */
export const contentPaths = async (folder: string): Promise<Set<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .map((path) => path.split(sep).join('/').normalize('NFC')),
  );
};
