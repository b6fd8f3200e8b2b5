import type { Publication, PublishableSite, Target } from '../../../src/deploy/target.ts';
import { ledgerAfterRelease } from '../../../src/permanence/ledger/ledger-after.ts';
import { ledgerText, type Ledger } from '../../../src/permanence/ledger/ledger.ts';
import { readLedger } from '../../../src/permanence/ledger/read-ledger.ts';

const ledgerOf = (text: string | undefined): Ledger | undefined =>
  text === undefined ? undefined : readLedger(text, 'test');

/**
 * Publishes like the command, including the ledger.
 *
 * @param known what the publisher knew in addition to the ledger at the target
 */
export const publishWithLedger = async (
  target: Target,
  site: PublishableSite,
  known?: Ledger,
): Promise<Publication> =>
  target.publish(site, await target.liveManifest(), undefined, (text, release) => {
    const there = ledgerOf(text);
    return ledgerText(ledgerAfterRelease(site.manifest, { known, there }, release));
  });

/** The fate of each address, `/2020/03/a/ page`. */
export const fatesIn = (text: string | undefined): string[] =>
  (ledgerOf(text)?.addresses ?? []).map(({ address, fate }) => `${address} ${fate}`);
