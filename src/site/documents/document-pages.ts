import { articlesByOfficialDocument } from '../../newsroom/official-document-articles.ts';
import { officialDocumentRelations } from '../../newsroom/official-document-relations.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { MediaShelf } from '../articles/article-media-views.ts';
import { documentListPages } from './document-list-view.ts';
import { documentView } from './document-view.ts';
import type { Framing } from '../page-frame.ts';
import type { PageOf } from '../page.ts';
import type { Texts } from '../texts/render-texts.ts';

/** The page of every document and the lists of them. */
export const documentPages = (
  newsroom: Newsroom,
  texts: Texts,
  shelf: MediaShelf,
  framing: Framing,
): (PageOf<'document'> | PageOf<'documents'>)[] => {
  const { documents } = newsroom;
  const relationsOf = officialDocumentRelations(documents);
  const articles = articlesByOfficialDocument(newsroom);
  const ofDocuments = documents.map((document): PageOf<'document'> => {
    const { slug, path, file, body } = document;
    const matter = {
      document,
      relations: relationsOf(document),
      body: body.trim() === '' ? undefined : texts.get(file)?.html,
      articles: articles.get(slug) ?? [],
    };
    return {
      url: path,
      kind: 'document',
      source: `documents/${slug}.md`,
      view: documentView(matter, shelf, framing),
    };
  });
  return [...documentListPages(documents, framing), ...ofDocuments];
};
