import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Everything below a folder except folders, including links, as relative paths with `/`. In this
 * thread: for thousands of small folders the thread pool costs several times as much.
 *
 * @throws errors of the file system
 */
export const filesBelow = (folder: string): string[] => {
  const found: string[] = [];
  const look = (within: string): void => {
    for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) look(path);
      else found.push(path);
    }
  };
  look('');
  return found;
};
