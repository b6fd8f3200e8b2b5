import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { faultCode } from '../file-system/fault-code.ts';
import { fingerprintOf, type Fingerprint } from '../manifest/fingerprint.ts';
import { buildMark } from '../staging/output-folder.ts';
import { ManifestError, readManifest } from '../manifest/read-manifest.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { StagedSiteError, verifyStaged } from '../staging/verify-staged.ts';

/** Why a folder cannot be published. */
export type BuiltSiteFault =
  /** No build filled it, or none of this version. */
  | 'not-built'
  /** Its list of files is none. */
  | 'no-manifest'
  /** The machine does not let it be read; `subject` says why. */
  | 'unreadable'
  /** A file is not there, as where a copy was broken off; `subject` names it. */
  | 'missing'
  /** A file is not as it was built. */
  | 'changed'
  /** A file is there that no build made. */
  | 'stray'
  /** It holds drafts and what is not to be seen yet. */
  | 'preview';

/** A folder that does not hold a built site as it was built. */
export class BuiltSiteError extends Error {
  override readonly name = 'BuiltSiteError';
  readonly kind: BuiltSiteFault;
  /** The file, else the folder. */
  readonly subject: string;

  constructor(kind: BuiltSiteFault, subject: string, options?: ErrorOptions) {
    super(`${kind}: ${subject}`, options);
    this.kind = kind;
    this.subject = subject;
  }
}

const manifestFile = fileOf(sitePaths.siteManifest);

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
    throw new BuiltSiteError('no-manifest', folder, { cause: error });
  }
};

const assertAsBuilt = async (
  folder: string,
  manifest: SiteManifest,
  text: Buffer,
): Promise<void> => {
  const made = new Map<string, Fingerprint>([
    ...manifest.pages.map((page) => [fileOf(page.url), page] as const),
    ...manifest.files.map((file) => [fileOf(file.path), file] as const),
    [manifestFile, fingerprintOf(text)],
  ]);
  if (await readOptional(join(folder, buildMark.file))) {
    made.set(buildMark.file, fingerprintOf(buildMark.text));
  }
  await verifyStaged(folder, made);
};

/** What went wrong, where a file could not be read. */
const builtSiteError = (error: unknown): unknown => {
  if (error instanceof StagedSiteError) return new BuiltSiteError(error.kind, error.file);
  const isOfMachine = error instanceof Error && faultCode(error) !== undefined;
  return isOfMachine ? new BuiltSiteError('unreadable', error.message, { cause: error }) : error;
};

/**
 * Reads a built site and compares every file of it, byte by byte, with what was built. The mark by
 * which a build knows its folder may be left out: some ways of copying skip names that begin with a dot.
 *
 * @throws BuiltSiteError when it is not as it was built
 */
export const readBuiltSite = async (
  folder: string,
): Promise<{ readonly folder: string; readonly manifest: SiteManifest }> => {
  try {
    const text = await readOptional(join(folder, manifestFile));
    if (!text) throw new BuiltSiteError('not-built', folder);
    const manifest = manifestIn(text, folder);
    if (manifest.isPreview) throw new BuiltSiteError('preview', folder);
    await assertAsBuilt(folder, manifest, text);
    return { folder, manifest };
  } catch (error) {
    throw builtSiteError(error);
  }
};
