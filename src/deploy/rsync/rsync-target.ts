import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksumOf } from '../../file-system/checksum.ts';
import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { assertStillLive } from '../assert-still-live.ts';
import { assembleRelease } from '../folder/assemble-release.ts';
import { fileLines } from '../file-lines.ts';
import { carriedFiles } from '../folder/folder-publication.ts';
import { changedFiles, manifestFile, removedFiles } from '../listed-files.ts';
import { isReleaseOf, nextReleaseId, releasesToPrune } from '../release-id.ts';
import { withRemoteLock } from './remote-lock.ts';
import { listRemote, liveAt } from './remote-releases.ts';
import { goBackAt } from './remote-rollback.ts';
import {
  carryScript,
  keepLedgerScript,
  ledgerScript,
  newerScript,
  switchScript,
} from './remote-scripts.ts';
import { runRemote, type RemoteFolder } from './remote-shell.ts';
import { runProgram } from '../run-program.ts';
import { readSiteManifest } from '../site-folder.ts';
import type { LedgerAfter, Publication, PublishableSite, Target } from '../target.ts';

/** The name of a remote folder, and how many releases it keeps. */
export interface RsyncOptions {
  readonly label: string;
  readonly keep: number;
}

/** Where a release is made on the remote side. */
interface Incoming {
  readonly incoming: string;
  /** The live release, if there is one. */
  readonly current: string | undefined;
}

/**
 * Sends a release. Times are not sent: files with the same bytes in the live release become links
 * to it, and the others get the remote side's own time.
 */
const send = async (
  { host, folder, ssh }: RemoteFolder,
  from: string,
  { incoming, current }: Incoming,
): Promise<void> => {
  await runProgram('rsync', [
    '--archive',
    '--no-times',
    '--no-owner',
    '--no-group',
    '--chmod=D755,F644',
    '--checksum',
    '--compress',
    ...(current === undefined ? [] : [`--link-dest=${folder}/releases/${current}/`]),
    `--rsh=${ssh.join(' ')}`,
    '--',
    `${from}/`,
    `${host}:${folder}/${incoming}/`,
  ]);
};

const sendSite = async (
  remote: RemoteFolder,
  site: PublishableSite,
  place: Incoming,
  onFile?: () => void,
): Promise<void> => {
  const assembled = await mkdtemp(join(tmpdir(), 'ban-tin-release-'));
  try {
    await assembleRelease(site, { to: assembled }, onFile);
    await send(remote, assembled, place);
  } finally {
    await rm(assembled, { recursive: true, force: true });
  }
};

/** The inputs of a publication, in addition to the site. */
interface FarPublication {
  readonly compared: SiteManifest | undefined;
  readonly keep: number;
  /** @throws if the lock was lost */
  readonly assertHeld: () => void;
  readonly ledgerAfter?: LedgerAfter | undefined;
}

const ledgerAt = async (remote: RemoteFolder): Promise<string | undefined> => {
  const text = await runRemote(remote, ledgerScript);
  return text === '' ? undefined : text;
};

const keepLedger = async (
  remote: RemoteFolder,
  { folder, release }: { readonly folder: string; readonly release: string },
  ledgerAfter: LedgerAfter,
): Promise<void> => {
  const text = ledgerAfter(await ledgerAt(remote), release);
  await runRemote(remote, keepLedgerScript, [folder], text);
};

const publishTo = async (
  remote: RemoteFolder,
  site: PublishableSite,
  { compared, keep, assertHeld, ledgerAfter }: FarPublication,
  onFile?: () => void,
): Promise<Publication> => {
  const { sha256 } = checksumOf(await readSiteManifest(site.folder));
  const live = await liveAt(remote);
  assertStillLive(compared, live);
  const { ids, current } = await listRemote(remote);
  if (current !== undefined && isReleaseOf(current, sha256)) {
    const folder = `releases/${current}`;
    if (ledgerAfter) await keepLedger(remote, { folder, release: current }, ledgerAfter);
    return { release: current, sent: 0, removed: 0 };
  }
  const release = nextReleaseId(ids, sha256);
  const incoming = `releases/.incoming-${release}`;
  const changed = changedFiles(site.manifest, live).map(({ file }) => file);
  const carried = carriedFiles(site.manifest, live).map(({ file }) => file);
  await sendSite(remote, site, { incoming, current }, onFile);
  if (carried.length > 0) await runRemote(remote, carryScript, [incoming], fileLines(carried));
  await runRemote(remote, newerScript, [incoming], fileLines([...changed, manifestFile]));
  const pruned = releasesToPrune({ ids: [...ids, release], current: release }, keep);
  assertHeld();
  if (ledgerAfter) await keepLedger(remote, { folder: incoming, release }, ledgerAfter);
  await runRemote(remote, switchScript, [incoming, release, ...pruned]);
  return { release, sent: changed.length, removed: removedFiles(site.manifest, live).length };
};

/** A folder on another machine, reached by ssh and rsync, with the same releases as a local one. */
export const rsyncTarget = (remote: RemoteFolder, { label, keep }: RsyncOptions): Target => ({
  label,
  liveManifest: () => liveAt(remote),
  ledger: () => ledgerAt(remote),
  publish: (site, compared, onFile, ledgerAfter) =>
    withRemoteLock(remote, (assertHeld) =>
      publishTo(remote, site, { compared, keep, assertHeld, ledgerAfter }, onFile),
    ),
  history: {
    list: () => listRemote(remote),
    goBack: (named) =>
      withRemoteLock(remote, (assertHeld) => goBackAt(remote, { named, assertHeld })),
  },
});
