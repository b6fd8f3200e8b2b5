import { manifestText, type SiteManifest } from '../../manifest/site-manifest.ts';
import { assertStillLive } from '../assert-still-live.ts';
import {
  changedFiles,
  listedFiles,
  manifestFile,
  removedFiles,
  type ListedFile,
} from '../listed-files.ts';
import { besideFiles, filesBeside } from '../beside-files.ts';
import { isCarried } from '../path-headers.ts';
import {
  copyToRemote,
  deleteFromRemote,
  namesAtRemote,
  readRemote,
  type RcloneRemote,
} from './rclone.ts';
import { readPublishedManifest } from '../site-folder.ts';
import { keepLedgerAtRemote, ledgerAtRemote } from './remote-ledger.ts';
import type { LedgerAfter, PublishableSite, Target } from '../target.ts';
import { filesInProgress, markInProgress, progressFile, unmarkInProgress } from './in-progress.ts';
import { uploadGroups } from './upload-order.ts';
import type { SitePath } from '../../url/site-path.ts';
import { hasCode, OperationError } from '../../operation/operation-error.ts';

/** What a publication sends and removes. */
interface Transfer {
  readonly sent: readonly ListedFile[];
  readonly removed: readonly string[];
  readonly ledgerAfter?: LedgerAfter | undefined;
}

/**
 * @param doubtful files of an interrupted publication: they may already be in their new state, so
 * they are sent again (rclone compares their bytes), or removed
 */
export const transferOf = (
  next: SiteManifest,
  live: SiteManifest | undefined,
  doubtful: ReadonlySet<string>,
): Transfer => {
  const changed = new Set(changedFiles(next, live).map(({ file }) => file));
  const files = listedFiles(next);
  const kept = new Set([...files.map(({ file }) => file), manifestFile, progressFile]);
  const gone = [...removedFiles(next, live).map(({ file }) => file), ...doubtful];
  return {
    sent: files.filter(({ file }) => changed.has(file) || doubtful.has(file)),
    /** A page that was loaded a moment ago may still ask for carried files. */
    removed: [...new Set(gone)].filter(
      (file) => !kept.has(file) && !isCarried(`/${file}` as SitePath),
    ),
  };
};

const tell = (files: number, onFile?: () => void): void => {
  for (let left = files; left > 0; left -= 1) onFile?.();
};

/** The manifest is sent last, so that the next publication repeats an interrupted one. */
const send = async (
  place: RcloneRemote,
  { folder }: PublishableSite,
  { sent, removed, ledgerAfter }: Transfer,
  onFile?: () => void,
): Promise<void> => {
  for (const { headers, files } of uploadGroups(sent)) {
    const names = files.map(({ file }) => file);
    await copyToRemote(place, folder, names, headers);
    tell(names.length, onFile);
  }
  if (ledgerAfter) await keepLedgerAtRemote(place, ledgerAfter(await ledgerAtRemote(place)));
  const beside = (await filesBeside(folder)).map(({ file }) => file);
  await copyToRemote(place, folder, [...beside, manifestFile]);
  /**
   * A signature of the site before does not hold for this one, so it may stay until something else is
   * removed.
   */
  const past = besideFiles.filter((file) => !beside.includes(file));
  if (removed.length > 0) await deleteFromRemote(place, [...removed, ...past]);
  await unmarkInProgress(place);
};

/** @throws OperationError `DEPLOY_HALF_SENT` if files of the live site may have been replaced */
const transfer = async (
  place: RcloneRemote,
  site: PublishableSite,
  work: Transfer,
  onFile?: () => void,
): Promise<void> => {
  await markInProgress(place, [...work.sent.map(({ file }) => file), ...work.removed]);
  try {
    await send(place, site, work, onFile);
  } catch (error) {
    if (!hasCode(error, 'DEPLOY_TOOL_FAILED', 'DEPLOY_TOOL_MISSING')) throw error;
    const { fault } = error;
    const said = fault.code === 'DEPLOY_TOOL_FAILED' ? fault.said : fault.program;
    throw new OperationError('DEPLOY_HALF_SENT', { said }, { cause: error });
  }
};

/**
 * The manifest of the live site; `undefined` if nothing has been published yet.
 *
 * @throws OperationError `DEPLOY_NO_MANIFEST`, or `DEPLOY_FOREIGN` if there are files that no
 * publication sent
 */
const liveAt = async (place: RcloneRemote): Promise<SiteManifest | undefined> => {
  const text = await readRemote(place, manifestFile);
  if (text !== '') return readPublishedManifest(text, place.label);
  const names = await namesAtRemote(place);
  if (names.includes(manifestFile))
    throw new OperationError('DEPLOY_NO_MANIFEST', { place: place.label });
  /** If the first publication was interrupted, the next one continues it. */
  if (names.length > 0 && !names.includes(progressFile)) {
    throw new OperationError('DEPLOY_FOREIGN', { place: place.label });
  }
  return undefined;
};

/** A bucket or folder that rclone can reach. It keeps no releases. */
export const rcloneTarget = (place: RcloneRemote): Target => ({
  label: place.label,
  liveManifest: () => liveAt(place),
  ledger: () => ledgerAtRemote(place),
  publish: async (site, compared, onFile, ledgerAfter) => {
    const live = await liveAt(place);
    assertStillLive(compared, live);
    const doubtful = await filesInProgress(place);
    const work = { ...transferOf(site.manifest, live, doubtful), ledgerAfter };
    tell(listedFiles(site.manifest).length - work.sent.length, onFile);
    const isLive = live && manifestText(live) === manifestText(site.manifest);
    if (!isLive || doubtful.size > 0) await transfer(place, site, work, onFile);
    return { sent: work.sent.length, removed: work.removed.length };
  },
});
