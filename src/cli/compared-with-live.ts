import type { LedgerAfter, PublishableSite, Target } from '../deploy/target.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { compareSites, type CompareOptions, type Comparison } from '../permanence/compare-sites.ts';
import { everLive, noSite } from '../permanence/ledger/ever-live.ts';
import { ledgerAfterRelease } from '../permanence/ledger/ledger-after.ts';
import { ledgerHash, ledgerText, type Ledger } from '../permanence/ledger/ledger.ts';
import {
  knownLedger,
  ledgerFrom,
  ledgerOfFile,
  ledgerOfLive,
  type LedgerSource,
} from './known-ledger.ts';
import { liveSitesOf } from './publish-live.ts';

interface ComparedFlags {
  readonly live?: string;
  readonly ledger?: string;
  readonly first?: boolean;
  readonly samplesOff?: boolean;
}

/** A built site against everything that was ever live. */
export interface ComparedWithLive {
  /** What is live at the target. */
  readonly published: SiteManifest | undefined;
  readonly ledger: Ledger | undefined;
  readonly comparison: Comparison;
}

/** The strictest of several comparisons; without a live site nothing can be lost. */
const strictest = (
  lives: readonly SiteManifest[],
  next: SiteManifest,
  ledger: Ledger | undefined,
  options: CompareOptions,
): Comparison => {
  const against = (live: SiteManifest | undefined): Comparison =>
    compareSites(everLive(live, ledger), next, { ...options, shown: live ?? noSite });
  const comparisons = lives.map(against);
  const refusing = comparisons.find(({ refusals }) => refusals.length > 0);
  return refusing ?? comparisons[0] ?? against(undefined);
};

/** All available ledgers: the target's, the one beside the named live site, a copy. */
const ledgerSources = async (
  { live, ledger }: ComparedFlags,
  target: Target | undefined,
): Promise<LedgerSource[]> => [
  ...(target ? [{ text: await target.ledger(), place: target.label }] : []),
  ...(live === undefined ? [] : [await ledgerOfLive(live)]),
  ...(ledger === undefined ? [] : [await ledgerOfFile(ledger)]),
];

/** @throws OperationError if it is not clear what is live */
export const comparedWithLive = async (
  { manifest }: PublishableSite,
  flags: ComparedFlags,
  target: Target | undefined,
  acceptedLoss: number | undefined,
): Promise<ComparedWithLive> => {
  const published = await target?.liveManifest();
  const lives = await liveSitesOf(flags, published);
  const sources = await ledgerSources(flags, target);
  const ledger = knownLedger(sources, lives);
  const comparison = strictest(lives, manifest, ledger, {
    acceptedLoss,
    areSamplesOff: flags.samplesOff,
    ledgers: sources.flatMap((source) => ledgerFrom(source) ?? []),
    isFresh: ledger !== undefined && manifest.ledger === ledgerHash(ledger),
  });
  return { published, ledger, comparison };
};

/** The ledger after this release goes live; another publisher may have written one meanwhile. */
export const ledgerAfterIn =
  ({ label }: Target, { manifest }: PublishableSite, known: Ledger | undefined): LedgerAfter =>
  (text, release) => {
    const there = ledgerFrom({ text, place: label });
    return ledgerText(ledgerAfterRelease(manifest, { known, there }, release));
  };
