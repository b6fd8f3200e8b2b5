import { mkdtemp } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Makes the folder in which Eleventy looks for templates, next to the site that is being written.
 * It is empty, so that Eleventy never reads an editor's file. Its name is plain, because Eleventy
 * reads it as a pattern, in which `[1]` would mean `1`.
 *
 * @param outputFolder the folder of the pages; the maker of the folder above it removes the empty
 * one with it
 * @returns its path from the current folder, as Eleventy's paths are
 */
export const makeEmptyInput = async (outputFolder: string): Promise<string> =>
  relative('', await mkdtemp(join(dirname(outputFolder), 'eleventy-')));
