import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { changeSentence } from '../../permanence/change-words.ts';
import { compareSites } from '../../permanence/compare-sites.ts';
import { everLive } from '../../permanence/ledger/ever-live.ts';
import { reportedRefusal, type ReportedRefusal } from '../../permanence/refusal-words.ts';

/** An article in the window before a publication. */
export interface GoingArticle {
  readonly url: string;
  readonly title: string;
}

/** What a publication would change on the site, in the words of the newsroom. */
export interface PublicationPreview {
  /** "Đưa lên trang: 1 bài mới, 1 bài sửa". */
  readonly heading: string;
  readonly added: readonly GoingArticle[];
  readonly edited: readonly GoingArticle[];
  readonly gone: readonly GoingArticle[];
  /** How many articles stay as they are, to the letter. */
  readonly kept: number;
  /** The same sentence that `publish` prints. */
  readonly sentence: string;
  /** What keeps the site from being published, each with its cures. */
  readonly refusals: readonly ReportedRefusal[];
}

interface Page {
  readonly url: string;
  readonly kind: string;
  readonly title?: string;
}

const articlesIn = (pages: readonly Page[]): GoingArticle[] =>
  pages.filter(({ kind }) => kind === 'article').map(({ url, title = '' }) => ({ url, title }));

const headingOf = (added: number, edited: number, gone: number): string => {
  const parts = [
    ...(added > 0 ? [`${added} bài mới`] : []),
    ...(edited > 0 ? [`${edited} bài sửa`] : []),
    ...(gone > 0 ? [`gỡ ${gone} bài`] : []),
  ];
  return parts.length === 0 ? 'Không có bài nào thay đổi' : `Đưa lên trang: ${parts.join(', ')}`;
};

/** The comparison that `publish` makes, for the window before a publication. Pure. */
export const publicationPreview = (
  live: SiteManifest | undefined,
  next: SiteManifest,
  facts: { readonly today: string; readonly live: string },
): PublicationPreview => {
  const shown = everLive(live, undefined);
  const { changes, refusals } = compareSites(shown, next, { shown });
  const [added, gone] = [articlesIn(changes.pages.added), articlesIn(changes.pages.removed)];
  const edited = articlesIn(changes.pages.changed.filter(({ isSameText }) => isSameText !== true));
  const articles = next.pages.filter(({ kind }) => kind === 'article').length;
  return {
    heading: headingOf(added.length, edited.length, gone.length),
    added,
    edited,
    gone,
    kept: articles - added.length - edited.length,
    sentence: changeSentence(changes),
    refusals: refusals.map((refusal) => reportedRefusal(refusal, facts)),
  };
};
