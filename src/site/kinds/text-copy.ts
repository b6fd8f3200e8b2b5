import { none, type PageKindOf } from '../page-kind.ts';
import { textCopyView, type TextCopyView } from '../articles/copies.ts';
import { articleOf, articleSource } from '../articles/article-of-key.ts';
import { sitePaths } from '../../url/site-path.ts';

/** An article as plain text. */
export const textCopyKind: PageKindOf<TextCopyView> = {
  reportName: 'Bản in của bài',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  isPart: true,
  answers: 'page',
  upload: 'leaf',
  format: 'text',
  audience: 'public',
  robots: 'hidden',
  sitemaps: 'none',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [],
  files: none,
  listings: none,
  routes: ({ site, articles }) =>
    site.textCopies
      ? articles
          .filter(({ stub }) => !stub)
          .map(({ key }) => ({ url: sitePaths.textCopy(key), key, source: articleSource(key) }))
      : [],
  view: ({ key }, { newsroom, texts, frames, readingText }) => {
    const article = articleOf(key, newsroom);
    const body = texts.get(article.file)?.html;
    return textCopyView(article, body === undefined ? '' : readingText(body), newsroom, frames);
  },
};
