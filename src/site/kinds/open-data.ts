import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindFacts } from '../page-kind.ts';

/** The page that describes the open data. */
export const openDataKind: PageKindFacts = {
  reportName: 'Trang dữ liệu mở',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'program' },
  withdrawal: 'asked',
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [sitePaths.openData],
  files: () =>
    ['bai-viet.json', 'bai-viet.csv', 'bai-viet.schema.json'].map(sitePaths.openDataFile),
  listings: none,
};
