import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import pMap from 'p-map';
import { slugOf } from '../../url/slug.ts';
import { tellsSize } from './media-file.ts';
import { compareText } from '../compare-text.ts';
import { foreignKindOf } from './decode-text.ts';
import {
  classifyPath,
  isLeftover,
  largestText,
  mediaSignatures,
  type PathFault,
} from './file-kinds.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import type { SourceFile } from './source-file.ts';
import { OperationError } from '../../operation/operation-error.ts';

/** Enough of a media file to find an image's size after its metadata. */
const mediaHead = 256 * 1024;

interface Found {
  readonly files: readonly string[];
  readonly links: readonly string[];
}

/** All files below a folder, without symbolic links, which are never followed. */
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

/** The first bytes of a media file; all of an image whose size comes late. */
const readHead = async (path: string): Promise<Uint8Array> => {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(mediaHead), 0, mediaHead, 0);
    const head = buffer.subarray(0, bytesRead);
    return bytesRead < mediaHead || tellsSize(path, head) ? head : await handle.readFile();
  } finally {
    await handle.close();
  }
};

/** The first part of a path with a faulty name, and a name that would be right. */
const misnamed = (path: string): readonly [string, string] => {
  const parts = path.split('/').map((name, index, all) => {
    const ending = index === all.length - 1 ? extname(name) : '';
    const stem = slugOf(name.slice(0, name.length - ending.length)) || 'ten-moi';
    return [name, `${stem}${ending.toLowerCase()}`] as const;
  });
  return parts.find(([name, better]) => name !== better) ?? [basename(path), 'ten-moi'];
};

const pathProblem = (fault: PathFault, file: string, path: string): Problem => {
  const name = basename(path);
  const at = startOfFile(file);
  if (fault === 'FILE_FOLDER') return problem(fault, at, path);
  if (fault === 'FILE_TYPE') return problem(fault, at, name);
  if (fault === 'FILE_ENDING') return problem(fault, at, name, name.replace(/\.md\..*$/iu, '.md'));
  return problem(fault, at, ...misnamed(path));
};

/** Files whose paths a case-blind or Unicode-normalising file system would take for one. */
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

const hasSignature = (path: string, bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const signatures = mediaSignatures[extname(path).slice(1)] ?? [];
  return signatures.some((signature) => signature.test(head));
};

const readOne = async (root: string, path: string, file: string): Promise<SourceFile | Problem> => {
  const classified = classifyPath(path.normalize('NFC'));
  if ('fault' in classified) return pathProblem(classified.fault, file, path);
  const { kind } = classified;
  const sound = (bytes: Uint8Array, size = bytes.length): SourceFile => ({
    kind,
    path: path.normalize('NFC'),
    file,
    bytes,
    size,
  });
  const faulty = (fault: Problem): SourceFile => ({ ...sound(new Uint8Array()), problem: fault });
  try {
    const { size } = await lstat(join(root, path));
    if (kind === 'media') {
      const head = await readHead(join(root, path));
      return hasSignature(path, head)
        ? sound(head, size)
        : faulty(problem('FILE_CONTENT', startOfFile(file), basename(path), foreignKindOf(head)));
    }
    return size > largestText[kind]
      ? faulty(problem('FILE_TOO_LARGE', startOfFile(file), `${largestText[kind] / 1024} KiB`))
      : sound(await readFile(join(root, path)));
  } catch {
    return faulty(problem('FILE_UNREADABLE', startOfFile(file), file));
  }
};

/** At most this many files are open at a time. */
const atOnce = 64;

/**
 * Reads the content folder: every known file, sorted by path, those that cannot be read with their
 * problem, and a problem for each file that is a symbolic link, of an unknown type or ill-named.
 * Writes nothing, follows no link.
 *
 * @param folder the content folder
 * @param label how problems name that folder, such as `content`
 * @throws OperationError `CONTENT_FOLDER` when the folder does not exist or cannot be read
 */
export const readSourceFiles = async (
  folder: string,
  label: string,
): Promise<{ files: SourceFile[]; problems: Problem[] }> => {
  const fileOf = (path: string): string => `${label}/${path.normalize('NFC')}`;
  const found = await walk(folder).catch((error: unknown) => {
    throw new OperationError('CONTENT_FOLDER', { folder: label }, { cause: error });
  });
  const paths = found.files.toSorted(compareText);
  const files: SourceFile[] = [];
  const problems: Problem[] = [
    ...found.links.map((path) => problem('SYMLINK', startOfFile(fileOf(path)))),
    ...sameNameProblems(paths, fileOf),
  ];
  const read = await pMap(paths, (path) => readOne(folder, path, fileOf(path)), {
    concurrency: atOnce,
  });
  for (const result of read) {
    if ('bytes' in result) files.push(result);
    else problems.push(result);
  }
  return { files, problems };
};
