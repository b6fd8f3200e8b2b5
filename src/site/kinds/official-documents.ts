import { feedFiles } from '../feed-files.ts';
import { officialDocumentGroups } from '../../newsroom/official-documents/official-document-groups.ts';
import { parentOf, sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import {
  officialDocumentListView,
  type OfficialDocumentListView,
} from '../official-documents/official-document-list-view.ts';
import { officialDocumentListPlaces } from '../official-documents/official-document-list-view.ts';

/** A list of documents: all, or those of a kind, year or issuer. */
export const officialDocumentsKind: PageKindOf<OfficialDocumentListView> = {
  ...derivedPage,
  reportName: 'Danh sách văn bản',
  addresses: { from: 'derived', of: 'documents' },
  feeds: 'source',
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
  routes: ({ officialDocuments }) =>
    officialDocumentListPlaces(officialDocumentGroups(officialDocuments)),
  view: officialDocumentListView,
};
