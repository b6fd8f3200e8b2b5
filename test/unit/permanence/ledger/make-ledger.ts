import type { Ledger, LedgerEntry } from '../../../../src/permanence/ledger/ledger.ts';
import { inLedgerOrder } from '../../../../src/permanence/ledger/ledger.ts';

/** The name of a release by its number; that of another publisher has another hash. */
export const releaseName = (number: number, hash = 'a'): string =>
  `${String(number).padStart(6, '0')}-${hash.repeat(12)}`;

export const entry = (address: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  address,
  kind: 'article',
  fate: 'page',
  first: releaseName(1),
  ...more,
});

export const ledger = (release: string, addresses: readonly LedgerEntry[]): Ledger =>
  inLedgerOrder({ release, settings: [], addresses });
