import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumOf } from '../../file-system/checksum.ts';
import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { assembleRelease } from './assemble-release.ts';
import { formsOf } from '../compress.ts';
import { inPool } from '../../file-system/in-pool.ts';
import { removedFiles, type ListedFile } from '../listed-files.ts';
import { isCarried } from '../path-headers.ts';
import { linkOrCopy, type Placing } from './place-file.ts';
import { ifThere } from '../../file-system/if-there.ts';
import {
  clearUnfinished,
  goLive,
  incomingIn,
  listReleases,
  pruneReleases,
  releaseIn,
} from './release-folder.ts';
import { isReleaseOf, nextReleaseId } from '../release-id.ts';
import { makeServedFolder } from './served-folder.ts';
import { readSiteManifest } from '../site-folder.ts';
import { linkLedger, readFolderLedger, writeFolderLedger } from './folder-ledger.ts';
import type { LedgerAfter, Publication, PublishableSite } from '../target.ts';
import { writeOutRelease } from './write-out-release.ts';

/** Files that a page which was loaded a moment ago still needs. */
export const carriedFiles = (
  next: SiteManifest,
  live: SiteManifest | undefined,
): readonly ListedFile[] => removedFiles(next, live).filter(({ path }) => isCarried(path));

const carryAlong = async (
  carried: readonly ListedFile[],
  from: string,
  to: string,
): Promise<void> => {
  const forms = carried.flatMap(({ file }) => formsOf(file));
  await inPool(forms, async (form) => {
    if (await ifThere(stat(join(from, form)))) await linkOrCopy(join(from, form), join(to, form));
  });
};

/** The inputs of a publication into a folder, in addition to the site. */
export interface FolderPublication {
  /** The manifest of the live release. */
  readonly live: SiteManifest | undefined;
  readonly keep: number;
  /** @throws if another process publishes there anyway */
  readonly assertHeld: () => Promise<void>;
  readonly ledgerAfter?: LedgerAfter | undefined;
}

const keepLedger = async (
  folder: string,
  release: string,
  ledgerAfter: LedgerAfter,
): Promise<void> => writeFolderLedger(folder, ledgerAfter(await readFolderLedger(folder), release));

/** Places all files of a release; returns how many were copied. */
const fill = async (
  site: PublishableSite,
  live: SiteManifest | undefined,
  placing: Omit<Placing, 'from'>,
  onFile?: () => void,
): Promise<number> => {
  const copied = await assembleRelease(site, placing, onFile);
  if (placing.live !== undefined) {
    await carryAlong(carriedFiles(site.manifest, live), placing.live, placing.to);
  }
  await writeOutRelease(placing.to);
  return copied;
};

/**
 * Makes a release beside the live one and then makes it live. No other process may publish there.
 *
 * @throws OperationError `STAGED_…` if a file differs from the manifest
 */
export const publishInto = async (
  folder: string,
  site: PublishableSite,
  { live, keep, assertHeld, ledgerAfter }: FolderPublication,
  onFile?: () => void,
): Promise<Publication> => {
  await clearUnfinished(folder);
  const { sha256 } = checksumOf(await readSiteManifest(site.folder));
  const { ids, current } = await listReleases(folder);
  if (current !== undefined && isReleaseOf(current, sha256)) {
    if (ledgerAfter) await keepLedger(folder, current, ledgerAfter);
    return { release: current, sent: 0, removed: 0 };
  }
  const release = nextReleaseId(ids, sha256);
  const incoming = incomingIn(folder, release);
  const liveFolder = current === undefined ? undefined : releaseIn(folder, current);
  await makeServedFolder(incoming);
  const sent = await fill(site, live, { to: incoming, live: liveFolder }, onFile).catch(
    async (error: unknown) => {
      /** Frees the space on a full disk. */
      await rm(incoming, { recursive: true, force: true }).catch(() => {});
      throw error;
    },
  );
  await assertHeld();
  /** Before the switch, so that an address is recorded even if it is live only for a moment. */
  if (ledgerAfter) {
    await keepLedger(folder, release, ledgerAfter);
    await linkLedger(folder, incoming);
  }
  await goLive(folder, release);
  /** The site is live: what cannot be removed now is removed by the next publication. */
  await pruneReleases(folder, keep).catch(() => {});
  return { release, sent, removed: removedFiles(site.manifest, live).length };
};
