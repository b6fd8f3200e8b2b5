import { sitePaths } from '../../url/site-path.ts';
import { none, type PageKindFacts } from '../page-kind.ts';

/** A dossier (dòng sự kiện). */
export const threadKind: PageKindFacts = {
  reportName: 'Dòng sự kiện',
  isWritten: false,
  deskName: 'Dòng sự kiện',
  addresses: { from: 'register', register: 'threads.yaml', hasFormerIds: true },
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
  reserved: [sitePaths.threadFolder],
  files: none,
  listings: none,
};
