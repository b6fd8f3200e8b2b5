import { mkdtemp } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Makes the folder in which Eleventy looks for templates, next to the new site. It is empty, so
 * that Eleventy never reads an editor's file. Its name is plain, because Eleventy treats it as a
 * pattern, in which `[1]` would mean `1`.
 *
 * @param outputFolder the folder of the pages; the code that made the folder above it removes it
 * with this one
 * @returns its path relative to the current folder, as Eleventy expects
 */
export const makeEmptyInput = async (outputFolder: string): Promise<string> =>
  relative('', await mkdtemp(join(dirname(outputFolder), 'eleventy-')));
