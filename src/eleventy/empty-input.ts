import { mkdtemp } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Makes the folder in which Eleventy looks for templates, beside the site that is being written: an
 * empty one, so that it never reads an editor's file. Its name is unlike any other, as Eleventy
 * takes it for a pattern, in which `[1]` would stand for `1`.
 *
 * @param outputFolder where the pages go; who made the folder above it removes the empty one with it
 * @returns its path from the current folder, which is how Eleventy thinks of paths
 */
export const makeEmptyInput = async (outputFolder: string): Promise<string> =>
  relative('', await mkdtemp(join(dirname(outputFolder), 'eleventy-')));
