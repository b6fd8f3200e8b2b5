import type { ManifestPage, SiteManifest } from '../../manifest/site-manifest.ts';

/** An article that was sent, as its page will be known on the live site. */
export type SentArticle = Pick<ManifestPage, 'url' | 'title' | 'body'>;

/** What the live site has of the articles that were sent. */
export interface LiveArticles {
  readonly there: readonly SentArticle[];
  readonly missing: readonly SentArticle[];
}

/** Compares the live site's own list with what was sent: title and text must be the new ones. */
export const liveArticles = (sent: readonly SentArticle[], live: SiteManifest): LiveArticles => {
  const pages = new Map(live.pages.map((page) => [page.url, page]));
  const isThere = ({ url, title, body }: SentArticle): boolean => {
    const page = pages.get(url);
    return page !== undefined && page.title === title && page.body === body;
  };
  return { there: sent.filter(isThere), missing: sent.filter((each) => !isThere(each)) };
};

/** How a wait for the live site ended. */
export type LiveWait =
  | { readonly kind: 'live' }
  /** The time is over: these are not there yet. */
  | { readonly kind: 'waiting'; readonly missing: readonly SentArticle[] };

interface Waiting {
  readonly ask: () => Promise<SiteManifest | undefined>;
  /** Waits some milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly tries: number;
}

const firstPause = 5000;
const longestPause = 60_000;

/**
 * Asks the live site until it shows what was sent, at longer and longer intervals. A site that does
 * not answer for a moment is asked again.
 */
export const waitUntilLive = async (
  sent: readonly SentArticle[],
  { ask, pause, tries }: Waiting,
): Promise<LiveWait> => {
  let missing = sent;
  for (let count = 0; count < tries; count += 1) {
    if (count > 0) await pause(Math.min(firstPause * 1.5 ** (count - 1), longestPause));
    const live = await ask().catch(() => undefined);
    if (live) missing = liveArticles(sent, live).missing;
    if (live && missing.length === 0) return { kind: 'live' };
  }
  return { kind: 'waiting', missing };
};
