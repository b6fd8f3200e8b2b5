import { officialDocumentTitle } from '../../newsroom/official-documents/official-document-title.ts';
import { plainlySearched } from '../../search/index/search-document.ts';
import { dayView } from '../articles/date-view.ts';
import { none, type PageKindOf } from '../page-kind.ts';
import {
  officialDocumentView,
  type OfficialDocumentView,
} from '../official-documents/official-document-view.ts';
import { planned } from '../planned.ts';
import { officialDocumentSource } from '../texts/text-sources.ts';

/** An official document (văn bản). */
export const officialDocumentKind: PageKindOf<OfficialDocumentView> = {
  reportName: 'Văn bản',
  isWritten: true,
  deskName: 'Văn bản',
  addresses: { from: 'file', folder: 'documents' },
  withdrawal: 'tombstone',
  isPart: false,
  answers: 'page',
  upload: 'leaf',
  format: 'html',
  audience: 'public',
  robots: (key, { officialDocuments }) =>
    !officialDocuments.some(({ slug, sample }) => sample && slug === key),
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  feeds: 'entry',
  isOpenData: true,
  asksClock: ['visibility', 'closing'],
  reserved: [],
  files: none,
  listings: none,
  routes: ({ officialDocuments }) =>
    officialDocuments.map(({ path: url, slug: key }) => ({
      url,
      key,
      source: officialDocumentSource(key),
    })),
  searched: ({ key, source }, context) => {
    const officialDocument = planned(context.officialDocument(key), key);
    const { iso, text } = dayView(officialDocument.issued);
    return {
      ...plainlySearched,
      type: 'document',
      title: officialDocumentTitle(officialDocument),
      standfirst: officialDocument.abstract,
      date: iso,
      dateText: text,
      names: [officialDocument.issuer],
      source: officialDocument.hasBody ? source : undefined,
      isSample: officialDocument.sample,
    };
  },
  view: ({ key }, context) =>
    officialDocumentView(planned(context.officialDocument(key), key), context),
};
