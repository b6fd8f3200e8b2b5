import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { changeSentence } from '../../permanence/change-words.ts';
import type { Comparison } from '../../permanence/compare-sites.ts';
import { reportedRefusal } from '../../permanence/refusal-words.ts';
import type { GoingArticle, PublicationPreview } from './previewed-publication.ts';

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
  { changes, refusals }: Comparison,
  next: SiteManifest,
  facts: { readonly today: string; readonly live: string },
): PublicationPreview => {
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
