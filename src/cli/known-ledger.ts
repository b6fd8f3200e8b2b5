import { readFile } from 'node:fs/promises';
import { readLiveLedger } from '../manifest/live-ledger.ts';
import { liveAddress } from '../manifest/live-site.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import type { Ledger } from '../permanence/ledger/ledger.ts';
import { mergedLedger } from '../permanence/ledger/merge-ledgers.ts';
import { readLedger } from '../permanence/ledger/read-ledger.ts';
import { ledgerOfSite } from '../permanence/ledger/record-release.ts';
import { OperationError } from '../operation/operation-error.ts';
import { folderOf } from './options.ts';

/** A ledger's text and how messages name where it is from. */
export interface LedgerSource {
  readonly text: string | undefined;
  readonly place: string;
}

/** @throws OperationError `LEDGER_BROKEN` when a text is no ledger */
export const ledgerFrom = ({ text, place }: LedgerSource): Ledger | undefined =>
  text === undefined ? undefined : readLedger(text, place);

/** The ledger of the live site that was named. */
export const ledgerOfLive = async (typed: string): Promise<LedgerSource> => {
  const base = liveAddress(typed);
  const text = await readLiveLedger(base ? { base } : { path: folderOf(typed).path });
  return { text, place: typed };
};

/** @throws OperationError `LEDGER_UNREADABLE` when the file cannot be read */
export const ledgerOfFile = async (typed: string): Promise<LedgerSource> => {
  try {
    return { text: await readFile(folderOf(typed).path, 'utf8'), place: typed };
  } catch (error) {
    throw new OperationError('LEDGER_UNREADABLE', { place: typed }, { cause: error });
  }
};

/**
 * All that is known of the addresses that were ever live: the union of the ledgers; where there is none,
 * one begun from the live sites.
 *
 * @throws OperationError `LEDGER_BROKEN` when one of them is none
 */
export const knownLedger = (
  sources: readonly LedgerSource[],
  lives: readonly SiteManifest[],
): Ledger | undefined =>
  mergedLedger(sources.map(ledgerFrom)) ?? mergedLedger(lives.map(ledgerOfSite));
