import { isEnglish } from '../../content/english-page.ts';
import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { englishIndexView, type EnglishIndexView } from '../plain-pages/english-index-view.ts';

/** The list of the pages in English. */
export const englishIndexKind: PageKindOf<EnglishIndexView> = {
  ...derivedPage,
  reportName: 'Các trang tiếng Anh',
  addresses: { from: 'derived', of: 'pages' },
  asksClock: ['closing'],
  reserved: [sitePaths.english],
  routes: ({ pages }) => (pages.some(isEnglish) ? [{ url: sitePaths.english, key: '' }] : []),
  view: (_place, context) => englishIndexView(context),
};
