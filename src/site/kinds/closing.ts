import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindFacts } from '../page-kind.ts';

/** Says that the site goes on no more. */
export const closingKind: PageKindFacts = {
  reportName: 'Trang ngừng cập nhật',
  isWritten: false,
  deskName: 'Ngừng cập nhật',
  addresses: { from: 'setting' },
  withdrawal: 'asked',
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'entry',
  isOpenData: false,
  reserved: [sitePaths.closing],
  files: none,
  listings: none,
};
