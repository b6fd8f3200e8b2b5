import type { Builder } from '../../locks/take-lock.ts';
import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { assertStillLive } from '../assert-still-live.ts';
import { withLock } from './folder-lock.ts';
import { readFolderLedger } from './folder-ledger.ts';
import { publishInto } from './folder-publication.ts';
import { goBackIn } from './folder-rollback.ts';
import { hasReleases, listReleases, markFolder, releaseIn } from './release-folder.ts';
import { liveReleaseOf } from '../release-id.ts';
import { manifestOfRelease } from '../site-folder.ts';
import type { Target } from '../target.ts';
import { OperationError } from '../../operation/operation-error.ts';

/** The publishing process, and how many releases it keeps. */
export interface FolderOptions {
  readonly label: string;
  readonly keep: number;
  readonly publisher: Builder;
}

const liveIn = async (folder: string): Promise<SiteManifest | undefined> => {
  if (!(await hasReleases(folder))) return undefined;
  const current = liveReleaseOf(await listReleases(folder));
  return current === undefined ? undefined : manifestOfRelease(releaseIn(folder, current));
};

/**
 * A folder on this machine that a web server serves: `releases/<id>/` for each publication, and
 * `current`, a link to the live one.
 */
export const folderTarget = (
  folder: string,
  { label, keep, publisher }: FolderOptions,
): Target => ({
  label,
  liveManifest: () => liveIn(folder),
  ledger: async () => ((await hasReleases(folder)) ? readFolderLedger(folder) : undefined),
  publish: async (site, compared, onFile, ledgerAfter) => {
    await hasReleases(folder);
    await markFolder(folder);
    return withLock(folder, publisher, async (assertHeld) => {
      const live = await liveIn(folder);
      assertStillLive(compared, live);
      return publishInto(folder, site, { live, keep, assertHeld, ledgerAfter }, onFile);
    });
  },
  history: {
    list: async () => ((await hasReleases(folder)) ? listReleases(folder) : { ids: [] }),
    goBack: async (release) => {
      if (!(await hasReleases(folder))) throw new OperationError('DEPLOY_NO_RELEASE', { release });
      return withLock(folder, publisher, (assertHeld) =>
        goBackIn(folder, { named: release, assertHeld }),
      );
    },
  },
});
