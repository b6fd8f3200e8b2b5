import { none, type PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';
import { withdrawnCopyView, type WithdrawnCopyView } from '../articles/withdrawn-views.ts';
import { sitePaths } from '../../url/site-path.ts';
import { articleSource } from '../texts/text-sources.ts';

/** The file at the address of the text copy of a withdrawn article. */
export const withdrawnCopyKind: PageKindOf<WithdrawnCopyView> = {
  reportName: 'Bản in của bài',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'articles' },
  withdrawal: 'leadsUp',
  isPart: true,
  answers: 'gone',
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
  routes: ({ departed }) =>
    departed
      .filter(({ stub }) => !stub)
      .map(({ key }) => ({ url: sitePaths.textCopy(key), key, source: articleSource(key) })),
  view: ({ key }, { departedArticle, setting }) =>
    withdrawnCopyView(planned(departedArticle(key), key), setting('name')),
};
