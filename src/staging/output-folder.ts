import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { OperationError } from '../operation/operation-error.ts';

/** The file that marks a site as made by a build, so that the next build may replace it. */
export const buildMark = {
  file: '.ban-tin-dai-hoi',
  text: 'Made by ban-tin-dai-hoi; the next build replaces this whole folder.\n',
} as const;

/** A path without symbolic links, as far as it exists. */
export const realPathOf = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPathOf(parent), basename(path));
  }
};

/** A path in the form of a file system that ignores case and Unicode normalisation. */
const folded = (path: string): string =>
  `${path.normalize('NFC').toLowerCase().replaceAll('\\', '/')}/`;

/** Whether `inner` is `outer` or is in it. */
const contains = (outer: string, inner: string): boolean => folded(inner).startsWith(folded(outer));

/**
 * The real folder of the site: a symbolic link stays and its target folder is replaced.
 *
 * @param sources folders that the output must not overlap
 * @throws OperationError `OUTPUT_…` if it does
 */
export const resolveOutput = async (
  folder: string,
  sources: readonly string[],
): Promise<string> => {
  const output = await realPathOf(resolve(folder));
  const real = await Promise.all(sources.map((source) => realPathOf(resolve(source))));
  const isRoot = output === parse(output).root;
  if (isRoot || real.some((source) => contains(output, source) || contains(source, output))) {
    throw new OperationError('OUTPUT_SOURCE', { folder: output });
  }
  return output;
};

/**
 * A build replaces its output folder as a whole, so it must be missing, empty, or made by a build.
 * A folder with a repository does not qualify.
 *
 * @throws OperationError `OUTPUT_…` if it is none of these
 */
export const assertReplaceable = async (output: string): Promise<void> => {
  const found = await lstat(output).catch(() => undefined);
  if (!found) return;
  if (found.isSymbolicLink()) throw new OperationError('OUTPUT_LINK', { folder: output });
  if (!found.isDirectory()) throw new OperationError('OUTPUT_FILE', { folder: output });
  const names = await readdir(output);
  const isMade = names.includes(buildMark.file) && !names.includes('.git');
  if (names.length > 0 && !isMade) throw new OperationError('OUTPUT_FOREIGN', { folder: output });
};
