import { compareText } from '../content/compare-text.ts';
import { answersOf, lastingAddresses, placeOf } from './compare-addresses.ts';
import { settingRefusals } from './compare-settings.ts';
import { comesBack } from './media-causes.ts';
import { takenAddresses } from './compare-taken.ts';
import { noSite } from './ledger/ever-live.ts';
import { changesOf, type Changes } from './compare-changes.ts';
import { lossOf, lostPages, type Fate, type Loss } from './compare-loss.ts';
import { whereMoved } from './compare-moved.ts';
import { addressRefusals, type AddressRefusal } from './compare-refusals.ts';
import type { LastingAddress } from './compare-addresses.ts';
import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';
import type { Ledger } from './ledger/ledger.ts';
import { twoPages } from './two-pages.ts';
import { isMedia } from '../url/site-path.ts';

/** More articles would be removed than allowed, or another number than was confirmed. */
export interface LossRefusal {
  readonly cause: { readonly kind: 'loss'; readonly accepted?: number };
  readonly loss: Loss;
}

export type Refusal = AddressRefusal | LossRefusal;

/** What prevents a built site from replacing the live one. */
export interface Comparison {
  /** Empty if the site may be published. */
  readonly refusals: readonly Refusal[];
  readonly loss: Loss;
  readonly changes: Changes;
}

export interface CompareOptions {
  /** The number of articles whose removal was confirmed. */
  readonly acceptedLoss?: number | undefined;
  /** Whether the removal of sample content was confirmed. */
  readonly areSamplesOff?: boolean | undefined;
  /**
   * Whether the site was built with everything that is known about addresses that were ever live.
   */
  readonly isFresh?: boolean | undefined;
  /** The ledgers of sites that this one may continue, each by itself. */
  readonly ledgers?: readonly Ledger[] | undefined;
  /** What is at the target now, if addresses beyond its own must also last. */
  readonly shown?: SiteManifest | undefined;
}

/** Another program may have written the manifest, so its order is not used. */
const inOrder = (site: SiteManifest): SiteManifest => ({
  ...site,
  pages: site.pages.toSorted((a, b) => compareText(a.url, b.url)),
  files: site.files.toSorted((a, b) => compareText(a.path, b.path)),
});

/**
 * Whether an address belongs to the articles whose removal was confirmed: their own, those of their
 * copies, and redirects to them. The manifest does not record which article named which media file,
 * so if articles vanish, media files may.
 */
const goesWith = (
  lost: readonly ManifestPage[],
  mayMediaGo: boolean,
): ((address: LastingAddress) => boolean) => {
  const sources = new Set(lost.flatMap(({ source }) => source ?? []));
  const places = new Set(lost.map(({ url }) => placeOf(url)));
  const isTheirs = (path: string): boolean =>
    places.has(placeOf(path)) || places.has(placeOf(path).replace(/\/[^/]*$/u, ''));
  return ({ path, page, redirect }) =>
    (mayMediaGo && isMedia(path)) ||
    isTheirs(redirect?.to ?? path) ||
    sources.has((page ?? redirect)?.source ?? '');
};

/**
 * The addresses of sample content that the settings leave out, with its copies and old addresses.
 */
const leftOut = (live: SiteManifest, { samplesLeftOut = [] }: SiteManifest) => {
  const places = samplesLeftOut.map(placeOf);
  const isPlace = new Set(places);
  const isBelow = (path: string): boolean => {
    const place = placeOf(path);
    return isPlace.has(place) || isPlace.has(place.replace(/\/[^/]*$/u, ''));
  };
  return {
    count: live.pages.filter(({ url }) => isPlace.has(placeOf(url))).length,
    isTheirs: ({ path, redirect }: LastingAddress): boolean => isBelow(redirect?.to ?? path),
  };
};

const lossRefusal = (loss: Loss, accepted: number | undefined): LossRefusal[] => {
  const isRefused =
    accepted === undefined ? loss.lost.length > loss.limit : accepted !== loss.lost.length;
  const cause = { kind: 'loss' as const, ...(accepted !== undefined && { accepted }) };
  return isRefused ? [{ cause, loss }] : [];
};

/**
 * Compares a built site with the live one. Addresses are permanent: each must answer in the new
 * site with a page, a file, a redirect or a tombstone. Pure.
 *
 * @param published the live site; `undefined` if nothing is live yet
 */
export const compareSites = (
  published: SiteManifest | undefined,
  built: SiteManifest,
  {
    acceptedLoss,
    areSamplesOff = false,
    isFresh = false,
    ledgers = [],
    shown,
  }: CompareOptions = {},
): Comparison => {
  const [live, next] = [inOrder(published ?? noSite), inOrder(built)];
  const answers = answersOf(next);
  const samples = leftOut(live, next);
  const isBack = comesBack({ next, isFresh });
  const all = lastingAddresses(live).filter((address) => !answers(address) || isBack(address));
  const ofSamples = all.filter(samples.isTheirs);
  const vanished = all.filter((address) => !samples.isTheirs(address));
  const lost = lostPages(live, next).filter((page) => !samples.isTheirs({ path: page.url, page }));
  const gone = new Set(vanished.flatMap(({ page }) => (page?.kind === 'article' ? page : [])));
  const moved = whereMoved([...gone], live, next);
  const fateOf = (page: ManifestPage): Fate => {
    if (moved.has(page.url)) return 'moved';
    return gone.has(page) ? 'vanished' : 'replaced';
  };
  const loss = lossOf(live, lost, fateOf);
  const isAccepted = acceptedLoss === lost.length;
  const mayMediaGo = loss.lost.some(({ fate }) => fate === 'vanished');
  const isMeant = isAccepted ? goesWith(lost, mayMediaGo) : () => false;
  const kept = vanished.filter((address) => !isMeant(address));
  return {
    refusals: [
      ...settingRefusals(live, next),
      ...ledgers.flatMap((ledger) => twoPages(ledger, next)),
      ...(areSamplesOff || ofSamples.length === 0
        ? []
        : [
            {
              cause: { kind: 'samplesOff' as const, samples: samples.count },
              addresses: ofSamples,
            },
          ]),
      ...takenAddresses(live, next),
      ...addressRefusals({ live, next, vanished: kept, moved, isFresh }),
      ...lossRefusal(loss, acceptedLoss),
    ],
    loss,
    changes: changesOf(shown ?? live, next),
  };
};
