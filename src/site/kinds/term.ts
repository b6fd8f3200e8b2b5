import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindFacts } from '../page-kind.ts';

/** The congresses of a term (nhiệm kỳ), in one of their orders. */
export const termKind: PageKindFacts = {
  reportName: 'Nhiệm kỳ',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'register', register: 'congresses.yaml', hasFormerIds: true },
  withdrawal: 'asked',
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'byPage',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [sitePaths.termFolder],
  files: none,
  listings: none,
};
