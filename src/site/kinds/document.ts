import { none, type PageKindOf } from '../page-kind.ts';
import { documentView, type DocumentView } from '../documents/document-view.ts';
import { textOf } from '../entry-of-id.ts';
import { bodyOf } from '../texts/render-texts.ts';

/** An official document (văn bản). */
export const documentKind: PageKindOf<DocumentView> = {
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
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  isSearched: false,
  feeds: 'none',
  isOpenData: false,
  reserved: [],
  files: none,
  listings: none,
  routes: ({ documents }) =>
    documents.map(({ path: url, slug: key }) => ({ url, key, source: `documents/${key}.md` })),
  view: ({ key }, { newsroom, texts, shelf, framing, relationsOf, articlesNaming }) => {
    const document = textOf(key, newsroom.documents);
    const matter = {
      document,
      relations: relationsOf(document),
      body: document.body.trim() === '' ? undefined : bodyOf(document, texts),
      articles: articlesNaming(key),
    };
    return documentView(matter, shelf, framing);
  },
};
