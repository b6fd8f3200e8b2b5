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

/** The text of a ledger, and the name of its place in messages. */
export interface LedgerSource {
  readonly text: string | undefined;
  readonly place: string;
}

/** @throws OperationError `LEDGER_BROKEN` if a text is not a ledger */
export const ledgerFrom = ({ text, place }: LedgerSource): Ledger | undefined =>
  text === undefined ? undefined : readLedger(text, place);

/** The ledger of the live site named by `--live`. */
export const ledgerOfLive = async (typed: string): Promise<LedgerSource> => {
  const base = liveAddress(typed);
  const text = await readLiveLedger(base ? { base } : { path: folderOf(typed).path });
  return { text, place: typed };
};

/** @throws OperationError `LEDGER_UNREADABLE` if the file cannot be read */
export const ledgerOfFile = async (typed: string): Promise<LedgerSource> => {
  try {
    return { text: await readFile(folderOf(typed).path, 'utf8'), place: typed };
  } catch (error) {
    throw new OperationError('LEDGER_UNREADABLE', { place: typed }, { cause: error });
  }
};

/**
 * Everything that is known about addresses that were ever live: the union of the ledgers, or a new
 * ledger begun from the live sites if there is none.
 *
 * @throws OperationError `LEDGER_BROKEN` if one of them is not a ledger
 */
export const knownLedger = (
  sources: readonly LedgerSource[],
  lives: readonly SiteManifest[],
): Ledger | undefined =>
  mergedLedger(sources.map(ledgerFrom)) ?? mergedLedger(lives.map(ledgerOfSite));
