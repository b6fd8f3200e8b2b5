import type { SiteManifest } from '../manifest/site-manifest.ts';
import type { Ledger } from '../permanence/ledger/ledger.ts';
import type { BuildFlags } from './build-flags.ts';
import { knownLedger, ledgerOfFile, ledgerOfLive } from './known-ledger.ts';
import { namedLiveFiles, namedLiveSite } from './live-site.ts';

type LiveFlags = Pick<BuildFlags, 'live' | 'ledger' | 'drafts'>;

/** The live site, and all that is known about addresses that were ever live. */
interface KnownLive {
  readonly live: SiteManifest | undefined;
  readonly ledger: Ledger | undefined;
  /** A file of the live site, if it has one at an address. */
  readonly liveFile: ReturnType<typeof namedLiveFiles> | undefined;
}

/** @throws OperationError `LIVE_…`, `LEDGER_…` if that cannot be determined */
export const knownLive = async ({ live: typed, ledger: file }: LiveFlags): Promise<KnownLive> => {
  const live = typed === undefined ? undefined : await namedLiveSite(typed);
  const sources = [
    ...(typed === undefined ? [] : [await ledgerOfLive(typed)]),
    ...(file === undefined ? [] : [await ledgerOfFile(file)]),
  ];
  return {
    live,
    ledger: knownLedger(sources, live ? [live] : []),
    liveFile: typed !== undefined && live ? namedLiveFiles(typed, live) : undefined,
  };
};

/** Whether it is known which texts were never live. */
export const knowsLive = ({ live, ledger, drafts = false }: LiveFlags): boolean =>
  (live !== undefined || ledger !== undefined) && !drafts;
