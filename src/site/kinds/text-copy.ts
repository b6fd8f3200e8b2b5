import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { textCopyView, type TextCopyView } from '../articles/copies.ts';
import { sitePaths } from '../../url/site-path.ts';
import { articleSource } from '../texts/text-sources.ts';

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
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  asksClock: ['visibility'],
  reserved: [],
  files: none,
  listings: none,
  routes: ({ site, articles }) =>
    site.textCopies
      ? articles
          .filter(({ stub }) => !stub)
          .map(({ key }) => ({ url: sitePaths.textCopy(key), key, source: articleSource(key) }))
      : [],
  view: ({ key }, context) =>
    textCopyView(
      planned(context.article(key), key),
      context.readingText(articleSource(key)),
      context,
    ),
};
