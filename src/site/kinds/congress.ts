import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindFacts } from '../page-kind.ts';

/** The page of a congress (đại hội). */
export const congressKind: PageKindFacts = {
  reportName: 'Đại hội',
  isWritten: false,
  deskName: 'Đại hội',
  addresses: { from: 'register', register: 'congresses.yaml', hasFormerIds: true },
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
  reserved: [sitePaths.congressFolder],
  files: none,
  listings: none,
};
