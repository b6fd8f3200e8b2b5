import { chmod, copyFile, link, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { faultCode } from '../../file-system/fault-code.ts';
import { checksumOf, checksumOfFile, type Checksum } from '../../file-system/checksum.ts';
import { compressedForms, formsOf, hasCompressedForms, type CompressedForm } from '../compress.ts';
import { makeServedFolder, servedModes } from './served-folder.ts';
import { OperationError } from '../../operation/operation-error.ts';

/** The folders for placing a file of a release. */
export interface Placing {
  /** The built site. */
  readonly from: string;
  /** The new release. */
  readonly to: string;
  /** The live release; absent if there is none. */
  readonly live?: string | undefined;
}

/** Whole seconds: besides the size, the ETags of nginx and Caddy contain nothing else. */
const secondOf = async (path: string): Promise<number | undefined> => {
  const found = await stat(path).catch(() => undefined);
  return found && Math.floor(found.mtimeMs / 1000);
};

/** The newest time, in seconds, of a file and its compressed forms; 0 if there is none. */
export const newestSecond = async (path: string): Promise<number> => {
  const seconds = await Promise.all(formsOf(path).map(secondOf));
  return Math.max(0, ...seconds.map((second) => second ?? 0));
};

/**
 * Makes a file at least a whole second newer than the one it replaces. With the same second and
 * size, web servers would answer that nothing has changed.
 *
 * @param replaced the time of the replaced file, in seconds
 */
export const makeNewer = async (path: string, replaced: number): Promise<void> => {
  const second = await secondOf(path);
  if (second !== undefined && second <= replaced) await utimes(path, replaced + 1, replaced + 1);
};

/** Links a file, or copies it if the file system cannot link. */
export const linkOrCopy = async (from: string, to: string): Promise<void> => {
  await makeServedFolder(dirname(to));
  try {
    await link(from, to);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes(faultCode(error) ?? '')) throw error;
    const { atime, mtime } = await stat(from);
    await copyFile(from, to);
    await chmod(to, servedModes.file);
    await utimes(to, atime, mtime);
  }
};

const isSame = async (path: string, { bytes, sha256 }: Checksum): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  return found?.size === bytes && (await checksumOfFile(path)).sha256 === sha256;
};

/** @throws OperationError `STAGED_…` if the file differs from the manifest */
const copyVerified = async (
  file: string,
  print: Checksum,
  { from, to }: Placing,
): Promise<void> => {
  const target = join(to, file);
  await makeServedFolder(dirname(target));
  await copyFile(join(from, file), target).catch((error: unknown) => {
    throw faultCode(error) === 'ENOENT' ? new OperationError('STAGED_MISSING', { file }) : error;
  });
  if (!(await isSame(target, print))) throw new OperationError('STAGED_CHANGED', { file });
  await chmod(target, servedModes.file);
};

/** Whether a compressed form in the live release unpacks to exactly this content. */
const holds = async (
  path: string,
  { unpack }: CompressedForm,
  content: Buffer,
): Promise<boolean> => {
  const packed = await readFile(path).catch(() => undefined);
  const found = packed && (await unpack(packed).catch(() => undefined));
  return found !== undefined && content.equals(found);
};

const placeForm = async (
  file: string,
  form: CompressedForm,
  content: Buffer,
  { to, live }: Placing,
): Promise<void> => {
  const name = file + form.ending;
  if (live !== undefined && (await holds(join(live, name), form, content))) {
    return linkOrCopy(join(live, name), join(to, name));
  }
  const packed = await form.pack(content);
  if (packed.length >= content.length) return;
  await writeFile(join(to, name), packed);
  if (!(await isSame(join(to, name), checksumOf(packed)))) {
    throw new OperationError('STAGED_CHANGED', { file: name });
  }
  await chmod(join(to, name), servedModes.file);
};

/**
 * Places one file of a release with its compressed forms. A file with the same bytes in the live
 * release is linked, so that its times stay and browser caches remain valid; a changed one is
 * copied and becomes newer.
 *
 * @returns whether it was copied
 * @throws OperationError `STAGED_…` if the file differs from the manifest
 */
export const placeFile = async (
  file: string,
  print: Checksum,
  placing: Placing,
): Promise<boolean> => {
  const { to, live } = placing;
  const target = join(to, file);
  const isUnchanged = live !== undefined && (await isSame(join(live, file), print));
  await (isUnchanged ? linkOrCopy(join(live, file), target) : copyVerified(file, print, placing));
  if (hasCompressedForms(file, print.bytes)) {
    const content = await readFile(target);
    for (const form of compressedForms) {
      await placeForm(file, form, content, isUnchanged ? placing : { ...placing, live: undefined });
    }
  }
  if (!isUnchanged && live !== undefined) {
    const replaced = await newestSecond(join(live, file));
    for (const each of formsOf(target)) await makeNewer(each, replaced);
  }
  return !isUnchanged;
};
