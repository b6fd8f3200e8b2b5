import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import pMap from 'p-map';
import { tellsSize, wrongContent } from './media-file.ts';
import { compareText } from '../compare-text.ts';
import { classifyPath, isLeftover, largestText, mediaSignatures } from './file-kinds.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import { copyProblem, type Reading } from './copy-problem.ts';
import { pathProblem } from './path-problem.ts';
import { contentElsewhere } from './content-elsewhere.ts';
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

const readOne = async (
  reading: Reading,
  path: string,
  file: string,
): Promise<SourceFile | Problem> => {
  const { root } = reading;
  const classified = classifyPath(path.normalize('NFC'));
  if ('fault' in classified) {
    return (await copyProblem(reading, path, file)) ?? pathProblem(classified.fault, file, path);
  }
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
        : faulty(wrongContent(file, basename(path), head));
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
 * @throws OperationError `CONTENT_FOLDER` when the folder does not exist or cannot be read,
 * `CONTENT_ELSEWHERE` when it is the folder above or below a content folder
 */
export const readSourceFiles = async (
  folder: string,
  label: string,
): Promise<{ files: SourceFile[]; problems: Problem[] }> => {
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
  const read = await pMap(paths, (path) => readOne(reading, path, fileOf(path)), {
    concurrency: atOnce,
  });
  for (const result of read) {
    if ('bytes' in result) files.push(result);
    else problems.push(result);
  }
  return { files, problems };
};
