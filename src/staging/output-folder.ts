import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';

/** Why a build may not put its site somewhere. */
export type OutputFault =
  /** It is, holds or lies in a folder of sources, or is the root of the disk. */
  | 'source'
  /** It holds files that no build made. */
  | 'foreign'
  /** A file stands there. */
  | 'file'
  /** A symbolic link that leads nowhere stands there. */
  | 'link';

/** The output folder is not one that a build may replace. */
export class OutputFolderError extends Error {
  override readonly name = 'OutputFolderError';
  readonly kind: OutputFault;
  readonly folder: string;

  constructor(kind: OutputFault, folder: string) {
    super(`${kind}: ${folder}`);
    this.kind = kind;
    this.folder = folder;
  }
}

/** The file in a site that says that a build made it, so that the next build may replace it. */
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

/** As a file system sees it that is blind to letter case and to Unicode's forms. */
const folded = (path: string): string =>
  `${path.normalize('NFC').toLowerCase().replaceAll('\\', '/')}/`;

/** Whether `inner` is `outer` or lies in it. */
const contains = (outer: string, inner: string): boolean => folded(inner).startsWith(folded(outer));

/**
 * Where the site really goes: a symbolic link stays and the folder behind it is replaced.
 *
 * @param sources folders that the output must not overlap
 * @throws OutputFolderError when it does
 */
export const resolveOutput = async (
  folder: string,
  sources: readonly string[],
): Promise<string> => {
  const output = await realPathOf(resolve(folder));
  const real = await Promise.all(sources.map((source) => realPathOf(resolve(source))));
  const isRoot = output === parse(output).root;
  if (isRoot || real.some((source) => contains(output, source) || contains(source, output))) {
    throw new OutputFolderError('source', output);
  }
  return output;
};

/**
 * A build replaces its output folder whole, so it must be missing, empty, or made by a build.
 * A repository in it was not.
 *
 * @throws OutputFolderError when it is none of these
 */
export const assertReplaceable = async (output: string): Promise<void> => {
  const found = await lstat(output).catch(() => undefined);
  if (!found) return;
  if (found.isSymbolicLink()) throw new OutputFolderError('link', output);
  if (!found.isDirectory()) throw new OutputFolderError('file', output);
  const names = await readdir(output);
  const isMade = names.includes(buildMark.file) && !names.includes('.git');
  if (names.length > 0 && !isMade) throw new OutputFolderError('foreign', output);
};
