import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { decodeText } from '../content/read/decode-text.ts';
import type { Problem } from '../content/problem.ts';

/** The lines of files with problems, by the file's name in problems. */
export type SourceLines = ReadonlyMap<string, readonly string[]>;

/** A text larger than any article is not worth showing. */
const largest = 512 * 1024;

/** Articles and registers; lines of pictures and programs are not shown. */
const isText = (file: string): boolean => /\.(?:md|ya?ml|txt)$/iu.test(file);

/**
 * Decoded as the loader does, so that lines and columns agree; undecodable text as well as
 * possible.
 */
const linesOf = (bytes: Uint8Array): string[] =>
  (decodeText(bytes)?.text ?? new TextDecoder().decode(bytes)).split(/\r\n?|\n/u);

const readLines = async (path: string): Promise<string[]> => {
  try {
    const stat = await lstat(path);
    return stat.isFile() && stat.size <= largest ? linesOf(await readFile(path)) : [];
  } catch {
    return [];
  }
};

/** At most this many files are open at a time. */
const atOnce = 64;

/**
 * Reads the files with problems again, to show the lines. Files that cannot be read, and links,
 * have no lines.
 *
 * @param folder the content folder
 * @param label the name of that folder in problems
 */
export const readSourceLines = async (
  problems: readonly Problem[],
  folder: string,
  label: string,
): Promise<SourceLines> => {
  const files = [...new Set(problems.map(({ file }) => file))].filter(
    (file) => file.startsWith(`${label}/`) && isText(file),
  );
  const read = async (file: string): Promise<readonly [string, readonly string[]]> => [
    file,
    await readLines(join(folder, file.slice(label.length + 1))),
  ];
  return new Map(await pMap(files, read, { concurrency: atOnce }));
};
