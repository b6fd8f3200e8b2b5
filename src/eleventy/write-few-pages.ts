import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { breathe } from '../file-system/breathe.ts';
import { fileOf } from '../url/site-path.ts';
import type { WritePages } from './write-pages.ts';

/** After this many pages, other work gets its turn. */
const pagesInARow = 8;

/**
 * Writes the pages of one edit without Eleventy, which takes 0.5 s of the processor to load and
 * start: the same texts at the same places (decision 0072). Each goes to a free place, because an
 * existing file may be a link to a file of another site.
 *
 * @throws errors of a layout or of the file system
 */
export const writeFewPages: WritePages = async (routes, outputFolder, renderRoute, onPage) => {
  for (const [index, route] of routes.entries()) {
    const text = renderRoute(route);
    onPage(route.url, text);
    const file = join(outputFolder, fileOf(route.url));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    if (index % pagesInARow === pagesInARow - 1) await breathe();
  }
};
