import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { faultCode } from '../file-system/fault-code.ts';
import { checksumOf, type Checksum } from '../file-system/checksum.ts';
import { buildMark } from '../staging/output-folder.ts';
import { ManifestError, readManifest } from '../manifest/read-manifest.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { verifyStaged } from '../staging/verify-staged.ts';
import { besideFiles } from './beside-files.ts';
import { hasCode, OperationError } from '../operation/operation-error.ts';

const manifestFile = fileOf(sitePaths.siteManifest);
/** Files beside the site, which change after the build or say what it was made from. */
const besideNames = [fileOf(sitePaths.ledger), ...besideFiles];

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(faultCode(error) ?? '');

const readOptional = async (path: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const manifestIn = (text: Buffer, folder: string): SiteManifest => {
  try {
    return readManifest(text.toString('utf8'));
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new OperationError('BUILT_NO_MANIFEST', { folder }, { cause: error });
  }
};

const assertAsBuilt = async (
  folder: string,
  manifest: SiteManifest,
  text: Buffer,
): Promise<void> => {
  const made = new Map<string, Checksum>([
    ...manifest.pages.map((page) => [fileOf(page.url), page] as const),
    ...manifest.files.map((file) => [fileOf(file.path), file] as const),
    [manifestFile, checksumOf(text)],
  ]);
  if (await readOptional(join(folder, buildMark.file))) {
    made.set(buildMark.file, checksumOf(buildMark.text));
  }
  for (const name of besideNames) {
    const bytes = await readOptional(join(folder, name));
    if (bytes) made.set(name, checksumOf(bytes));
  }
  await verifyStaged(folder, made);
};

/**
 * For a site to be published, the only possible message is that it was changed since it was built.
 */
const ofBuiltSite = {
  STAGED_MISSING: 'BUILT_MISSING',
  STAGED_CHANGED: 'BUILT_CHANGED',
  STAGED_STRAY: 'BUILT_STRAY',
} as const;

const builtSiteError = (error: unknown): unknown => {
  if (hasCode(error, 'STAGED_MISSING', 'STAGED_CHANGED', 'STAGED_STRAY')) {
    const { code, file } = error.fault;
    return new OperationError(ofBuiltSite[code], { file }, { cause: error });
  }
  if (!(error instanceof Error) || faultCode(error) === undefined) return error;
  return new OperationError('BUILT_UNREADABLE', { reason: error.message }, { cause: error });
};

/**
 * Reads a built site and compares every file, byte by byte, with its manifest. The build's own mark
 * may be missing: some ways of copying skip names that begin with a dot.
 *
 * @throws OperationError `BUILT_…` if a file has changed since the build
 */
export const readBuiltSite = async (
  folder: string,
): Promise<{ readonly folder: string; readonly manifest: SiteManifest }> => {
  try {
    const text = await readOptional(join(folder, manifestFile));
    if (!text) throw new OperationError('BUILT_NONE', { folder });
    const manifest = manifestIn(text, folder);
    if (manifest.isPreview) throw new OperationError('BUILT_PREVIEW', { folder });
    await assertAsBuilt(folder, manifest, text);
    return { folder, manifest };
  } catch (error) {
    throw builtSiteError(error);
  }
};
