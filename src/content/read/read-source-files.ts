import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { breathe } from '../../file-system/breathe.ts';
import { faultCode } from '../../file-system/fault-code.ts';
import { readUnlinked } from '../../file-system/unlinked-file.ts';
import { readMedia } from './read-media.ts';
import { compareText } from '../compare-text.ts';
import { classifyPath, isLeftover, largestText, type FileKind } from './file-kinds.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import { copyProblem, type Reading } from './copy-problem.ts';
import { pathProblem } from './path-problem.ts';
import { sharedRegisters } from '../stations/shared-registers.ts';
import { contentElsewhere } from './content-elsewhere.ts';
import { nothingHeld, type HeldFiles, type ReadFile } from './held-files.ts';
import type { SourceFile } from './source-file.ts';
import { OperationError } from '../../operation/operation-error.ts';

interface Found {
  readonly files: readonly string[];
  readonly links: readonly string[];
}

/** All files below a folder; symbolic links are never followed. */
const walk = async (root: string, folder = ''): Promise<Found> => {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = { files: [] as string[], links: [] as string[] };
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (isLeftover(entry.name)) continue;
    if (entry.isDirectory()) {
      const below = await walk(root, path);
      found.files.push(...below.files);
      found.links.push(...below.links);
    } else (entry.isFile() ? found.files : found.links).push(path);
  }
  return found;
};

/** Files whose paths a case-insensitive or Unicode-normalising file system cannot tell apart. */
const sameNameProblems = (
  paths: readonly string[],
  fileOf: (path: string) => string,
): Problem[] => {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const folded = path.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, path);
    else problems.push(problem('FILE_SAME_NAME', startOfFile(fileOf(path)), fileOf(other)));
  }
  return problems;
};

/** A text file, read whole; fails if a link or another file has taken its place meanwhile. */
const readWhole = (
  place: string,
  kind: Exclude<FileKind, 'media'>,
  file: string,
): Pick<SourceFile, 'bytes' | 'size' | 'problem'> => {
  const bytes = readUnlinked(place, largestText[kind]);
  if (bytes) return { bytes, size: bytes.length };
  const most = `${largestText[kind] / 1024} KiB`;
  return { ...nothing, problem: problem('FILE_TOO_LARGE', startOfFile(file), most) };
};

const nothing = { bytes: new Uint8Array(), size: 0 } as const;

const readOne = async (
  reading: Reading,
  path: string,
  file: string,
): Promise<SourceFile | Problem> => {
  const composed = path.normalize('NFC');
  const classified = classifyPath(composed);
  if ('fault' in classified) {
    return copyProblem(reading, path, file) ?? pathProblem(classified.fault, file, path);
  }
  const { kind } = classified;
  const place = join(reading.root, path);
  const known = { kind, path: composed, file };
  try {
    return kind === 'media'
      ? { ...known, ...nothing, ...(await readMedia(place, composed, file)) }
      : { ...known, ...readWhole(place, kind, file) };
  } catch (error) {
    const at = startOfFile(file);
    return faultCode(error) === 'ELOOP'
      ? problem('SYMLINK', at)
      : { ...known, ...nothing, problem: problem('FILE_UNREADABLE', at, file) };
  }
};

/** Registers that the station shares with others; its own ones of the same name are faults. */
const readShared = async (
  folder: string,
  label: string,
  own: ReadonlySet<string>,
): Promise<{ files: SourceFile[]; problems: Problem[]; sharedFiles: Map<string, string> }> => {
  const { registers, problems } = await sharedRegisters(folder);
  const files: SourceFile[] = [];
  const sharedFiles = new Map<string, string>();
  const twice: Problem[] = [];
  for (const { name, place, from } of registers) {
    const file = `${label}/${name}`;
    const shown = posix.join(label, from);
    if (own.has(name)) {
      twice.push(problem('REGISTER_SHARED', startOfFile(file), shown));
      continue;
    }
    sharedFiles.set(file, shown);
    files.push({ kind: 'register', path: name, file, ...readWhole(place, 'register', file) });
  }
  return { files, problems: [...problems, ...twice], sharedFiles };
};

/** After this many files, other work gets its turn. */
const filesInARow = 64;

/** A content folder that was read. */
export interface ReadFolder {
  readonly files: SourceFile[];
  readonly problems: Problem[];
  /**
   * The real names in messages of registers that lie outside the folder, by the names that they
   * would have within it.
   */
  readonly sharedFiles: ReadonlyMap<string, string>;
}

/**
 * Reads the content folder, with the registers that the station shares with others: every known file, sorted by path, unreadable ones with their problem,
 * and a problem for each file that is a symbolic link, of an unknown type or badly named. Writes
 * nothing, follows no link.
 *
 * @param folder the content folder
 * @param label the name of that folder in problems, such as `content`
 * @param held files that this process has already read
 * @throws OperationError `CONTENT_FOLDER` if the folder does not exist or cannot be read,
 * `CONTENT_ELSEWHERE` if it is the folder above or below a content folder
 */
export const readSourceFiles = async (
  folder: string,
  label: string,
  held: HeldFiles = nothingHeld,
): Promise<ReadFolder> => {
  const fileOf = (path: string): string => `${label}/${path.normalize('NFC')}`;
  const meant = await contentElsewhere(folder, label);
  if (meant !== undefined) throw new OperationError('CONTENT_ELSEWHERE', { folder: label, meant });
  const found = await walk(folder).catch((error: unknown) => {
    throw new OperationError('CONTENT_FOLDER', { folder: label }, { cause: error });
  });
  const paths = found.files.toSorted(compareText);
  const files: SourceFile[] = [];
  const problems: Problem[] = [
    ...found.links.map((path) => problem('SYMLINK', startOfFile(fileOf(path)))),
    ...sameNameProblems(paths, fileOf),
  ];
  const reading = { root: folder, paths: new Set(paths) };
  for (const [index, path] of paths.entries()) {
    const read = (): Promise<ReadFile> => readOne(reading, path, fileOf(path));
    const result = await held.of(join(folder, path), read).catch(read);
    if ('bytes' in result) files.push(result);
    else problems.push(result);
    if (index % filesInARow === 0) await breathe();
  }
  const shared = await readShared(folder, label, reading.paths);
  return {
    files: [...files, ...shared.files],
    problems: [...problems, ...shared.problems],
    sharedFiles: shared.sharedFiles,
  };
};
