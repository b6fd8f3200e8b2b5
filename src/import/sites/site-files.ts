import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { filesBeside } from '../read-beside.ts';

/** Folders of programs and of finished sites. */
const skipped =
  /(?:^|\/)(?:node_modules|\.git|\.github|_site|public|themes|vendor|resources|_includes|_layouts|layouts)(?:\/|$)/u;

/** Every text file of a site that may be an article, `/` between segments, sorted; links are left out. */
export const textFiles = async (root: string): Promise<string[]> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => /\.(?:md|markdown|html?)$/iu.test(path) && !skipped.test(path))
    .toSorted();
};

/** Where the systems keep what is published unchanged. */
const roots = ['', 'static/', 'assets/', 'source/', 'public/', 'src/', 'content/'];

const pathOf = (address: string): string | undefined => {
  try {
    const plain = address.replace(/^(?:https?:)?\/\/[^/]+/iu, '').replace(/[?#].*$/u, '');
    const path = decodeURIComponent(plain);
    return /[\\:\0]/u.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
};

/** `posts/a/../b.jpg` without its steps back; `undefined` if it leaves the site. */
const plainPath = (path: string): string | undefined => {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.length > 0 ? parts.join('/') : undefined;
};

/**
 * Reads the pictures of an article: beside it, in the folder of its name, or where the site keeps
 * files that it publishes unchanged. Nothing is fetched, no link is followed.
 *
 * @param article the article's path below the root
 */
export const picturesOf = (
  root: string,
  article: string,
): ((address: string) => Promise<Uint8Array | undefined>) => {
  const read = filesBeside(join(root, 'x'));
  const folder = article.includes('/') ? article.slice(0, article.lastIndexOf('/') + 1) : '';
  const own = `${article.replace(/\.[^.]+$/u, '')}/`;
  return async (address) => {
    const path = pathOf(address);
    if (path === undefined) return undefined;
    const beside = path.startsWith('/') ? [] : [folder, own];
    for (const place of [...beside, ...roots]) {
      const plain = plainPath(place + path);
      const bytes = plain === undefined ? undefined : await read(plain);
      if (bytes) return bytes;
    }
    return undefined;
  };
};
