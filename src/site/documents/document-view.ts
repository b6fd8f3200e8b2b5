import type { OfficialDocument } from '../../content/content.ts';
import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import { officialDocumentGroupSlug } from '../../newsroom/official-document-groups.ts';
import type { OfficialDocumentRelations } from '../../newsroom/official-document-relations.ts';
import { documentTitle } from '../../newsroom/document-title.ts';
import { documentValidity } from '../../newsroom/document-validity.ts';
import type { NewsArticle } from '../../newsroom/newsroom.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { fileView, type FileView, type MediaShelf } from '../articles/article-media-views.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import { documentLink } from './document-links.ts';
import type { LinkView } from '../link-view.ts';
import type { Framing, PageFrame } from '../page-frame.ts';
import { newestTeasers, type TeaserView } from '../articles/teaser-view.ts';

/** How long a document is in force. */
export interface DocumentValidityView {
  readonly from: DateView;
  /** Absent while nothing ends it. */
  readonly end: { readonly date: DateView; readonly by: LinkView | undefined } | undefined;
}

/** An official document (văn bản). */
export interface DocumentView extends PageFrame {
  /** Its kind and number. */
  readonly title: string;
  readonly number: string;
  readonly kind: LinkView;
  readonly issuer: LinkView;
  readonly issued: DateView;
  readonly signer: string | undefined;
  readonly abstract: string;
  readonly isSample: boolean;
  readonly validity: DocumentValidityView;
  /** Without the one that ends it, which `validity` names. */
  readonly replacedBy: readonly LinkView[];
  readonly amendedBy: readonly LinkView[];
  readonly replaces: readonly LinkView[];
  readonly amends: readonly LinkView[];
  readonly original: FileView | undefined;
  /** Absent where the file holds nothing below its fields. */
  readonly body: RenderedMarkdown | undefined;
  /** The articles that name it, newest first. */
  readonly articles: readonly TeaserView[];
  readonly documentsHref: Href;
}

/** All that one document's page is made from. */
export interface DocumentMatter {
  readonly document: OfficialDocument;
  readonly relations: OfficialDocumentRelations;
  readonly body: RenderedMarkdown | undefined;
  /** Oldest first. */
  readonly articles: readonly NewsArticle[];
}

const relationViews = (
  document: OfficialDocument,
  { replaces, replacedBy, amends, amendedBy }: OfficialDocumentRelations,
  framing: Framing,
): Pick<DocumentView, 'validity' | 'replacedBy' | 'amendedBy' | 'replaces' | 'amends'> => {
  const { from, end } = documentValidity(document, replacedBy);
  const links = (documents: readonly OfficialDocument[]): LinkView[] =>
    documents.map((each) => documentLink(each, framing));
  return {
    validity: {
      from: dayView(from),
      end: end && { date: dayView(end.day), by: end.by && documentLink(end.by, framing) },
    },
    replacedBy: links(replacedBy.filter((each) => each !== end?.by)),
    amendedBy: links(amendedBy),
    replaces: links(replaces),
    amends: links(amends),
  };
};

export const documentView = (
  { document, relations, body, articles }: DocumentMatter,
  shelf: MediaShelf,
  framing: Framing,
): DocumentView => {
  const { path, number, kind, issuer, issued, signer, abstract, sample, original } = document;
  const title = documentTitle(document);
  const { link } = framing;
  return {
    ...framing.frame(path, {
      description: abstract,
      way: [{ name: title, path }],
    }),
    title,
    number: number.written,
    kind: { label: kind, href: link(sitePaths.documentsOfKind(officialDocumentGroupSlug(kind))) },
    issuer: {
      label: issuer,
      href: link(sitePaths.documentsOfIssuer(officialDocumentGroupSlug(issuer))),
    },
    issued: dayView(issued),
    signer,
    abstract,
    isSample: sample,
    ...relationViews(document, relations, framing),
    original: original && fileView(original, shelf, framing),
    body,
    articles: newestTeasers(articles, framing),
    documentsHref: link(sitePaths.documents),
  };
};
