import { feedFiles } from '../feed-files.ts';
import { officialDocumentGroups } from '../../newsroom/official-documents/official-document-groups.ts';
import { parentOf, sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import {
  officialDocumentListView,
  type OfficialDocumentListView,
} from '../official-documents/official-document-list-view.ts';
import { officialDocumentListPlaces } from '../official-documents/official-document-list-view.ts';

/** A list of documents: all, or those of a kind, year or issuer. */
export const officialDocumentsKind: PageKindOf<OfficialDocumentListView> = {
  reportName: 'Danh sách văn bản',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'documents' },
  withdrawal: 'leadsUp',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  searched: undefined,
  feeds: 'source',
  isOpenData: false,
  asksClock: ['closing'],
  reserved: [
    sitePaths.officialDocuments,
    ...[
      sitePaths.officialDocumentsOfKind,
      sitePaths.officialDocumentsOfYear,
      sitePaths.officialDocumentsOfIssuer,
    ].map((listAt) => parentOf(listAt('x'))),
  ],
  files: ({ officialDocuments }) =>
    officialDocuments.length > 0 ? feedFiles(sitePaths.officialDocuments) : [],
  listings: none,
  routes: ({ officialDocuments }) =>
    officialDocumentListPlaces(officialDocumentGroups(officialDocuments)),
  view: officialDocumentListView,
};
