import { parentOf, sitePaths } from '../../url/site-path.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import { documentListView, type DocumentListView } from '../documents/document-list-view.ts';
import { documentListPlaces } from '../documents/document-list-view.ts';

/** A list of documents: all, or those of a kind, year or issuer. */
export const documentsKind: PageKindOf<DocumentListView> = {
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
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [
    sitePaths.documents,
    ...[sitePaths.documentsOfKind, sitePaths.documentsOfYear, sitePaths.documentsOfIssuer].map(
      (listAt) => parentOf(listAt('x')),
    ),
  ],
  files: none,
  listings: none,
  routes: ({ documents }) => documentListPlaces(documents),
  view: (place, { newsroom, framing }) => documentListView(place, newsroom.documents, framing),
};
