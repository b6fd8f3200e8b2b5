import { OfficialDocumentReferences } from '../content/official-documents/official-document-references.ts';
import type { SitePath } from '../url/site-path.ts';
import type { Newsroom } from './newsroom.ts';
import { officialDocumentTitle } from './official-documents/official-document-title.ts';

/** A visible text that states something. */
export interface QuotedSource {
  readonly kind: 'article' | 'document';
  readonly path: SitePath;
  readonly title: string;
}

/** The names of a source, as an entry of a register writes them. */
export interface SourceNames {
  readonly article?: string | undefined;
  readonly document?: string | undefined;
}

/** Finds the visible source of an entry; texts that are not published are not quoted. */
export type FindSource = (names: SourceNames) => QuotedSource | undefined;

export const sourceFinder = ({
  articles,
  articleByKey,
  officialDocuments,
}: Pick<Newsroom, 'articles' | 'articleByKey' | 'officialDocuments'>): FindSource => {
  const references = new OfficialDocumentReferences(officialDocuments);
  return ({ article, document }) => {
    if (article !== undefined) {
      const its = articleByKey.get(article) ?? articles.find(({ slug }) => slug === article);
      return its && { kind: 'article', path: its.path, title: its.title };
    }
    const [slug] = document === undefined ? [] : references.slugsOf(document);
    const its = officialDocuments.find((each) => each.slug === slug);
    return its && { kind: 'document', path: its.path, title: officialDocumentTitle(its) };
  };
};
