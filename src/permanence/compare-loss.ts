import { arrivalsOf } from './compare-addresses.ts';
import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';

/** What happens to a lost article's address. */
export type Fate =
  /** It answers, but with something else: a tombstone, a stub, another page. */
  | 'replaced'
  /** It does not answer, but the article is elsewhere. */
  | 'moved'
  | 'vanished';

/** An article whose text readers would no longer find at its address. */
export interface LostArticle {
  readonly url: string;
  readonly title?: string;
  readonly fate: Fate;
}

/** How many articles a publication removes. */
export interface Loss {
  readonly lost: readonly LostArticle[];
  /** How many articles with a text are live. */
  readonly of: number;
  /** How many may be removed without confirmation. */
  readonly limit: number;
}

/**
 * One in a hundred; on a small site still a few, so that single withdrawals need no confirmation.
 */
const limitOf = (articles: number): number => Math.max(Math.floor(articles / 100), 3);

const hasText = ({ kind, body }: ManifestPage): boolean => kind === 'article' && body !== undefined;

/** The live articles with a text whose address no longer leads to an article with a text. */
export const lostPages = (live: SiteManifest, next: SiteManifest): ManifestPage[] => {
  const arriveAt = arrivalsOf(next);
  return live.pages.filter((page) => {
    if (!hasText(page)) return false;
    const now = arriveAt(page.url);
    return !now || !hasText(now);
  });
};

export const lossOf = (
  live: SiteManifest,
  lost: readonly ManifestPage[],
  fateOf: (page: ManifestPage) => Fate,
): Loss => {
  const of = live.pages.filter(hasText).length;
  return {
    lost: lost.map((page) => ({
      url: page.url,
      ...(page.title !== undefined && { title: page.title }),
      fate: fateOf(page),
    })),
    of,
    limit: limitOf(of),
  };
};
