import { lstat, mkdir, mkdtemp, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';

/** The output folder is not one that a build may replace. */
export class OutputFolderError extends Error {
  override readonly name = 'OutputFolderError';
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
};

/** Whether `inner` is `outer` or lies in it. */
const contains = (outer: string, inner: string): boolean =>
  `${inner}/`.replaceAll('\\', '/').startsWith(`${outer}/`.replaceAll('\\', '/'));

/** A build replaces its output folder whole, so it must not be, or hold, a folder of sources. */
const assertReplaceable = (output: string, sources: readonly string[]): void => {
  const isRoot = output === parse(output).root;
  if (isRoot || sources.some((source) => contains(output, source) || contains(source, output))) {
    throw new OutputFolderError(output);
  }
};

/** Puts the staged folder in the place of the old one, which comes back if that fails. */
const switchTo = async (staged: string, output: string): Promise<void> => {
  if (!(await exists(output))) return rename(staged, output);
  const previous = await mkdtemp(join(dirname(output), `.${basename(output)}.previous-`));
  const old = join(previous, 'site');
  await rename(output, old);
  try {
    await rename(staged, output);
  } catch (error) {
    /** Where even this fails, the old site stays in `previous` and is not removed. */
    await rename(old, output);
    await rmdir(previous);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
};

/**
 * Fills a fresh folder beside the output folder and, when all went well, puts it in its place.
 * Whatever `fill` throws, the old output stays exactly as it was.
 *
 * @param sources folders that the output must not overlap
 * @throws OutputFolderError when the output overlaps a source folder
 */
export const stage = async (
  outputFolder: string,
  sources: readonly string[],
  fill: (folder: string) => Promise<void>,
): Promise<void> => {
  const output = resolve(outputFolder);
  assertReplaceable(
    output,
    sources.map((source) => resolve(source)),
  );
  await mkdir(dirname(output), { recursive: true });
  const staging = await mkdtemp(join(dirname(output), `.${basename(output)}.staging-`));
  const staged = join(staging, 'site');
  try {
    await mkdir(staged);
    await fill(staged);
    await switchTo(staged, output);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
};
