import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import { officialDocumentGroupSlug } from '../../newsroom/official-documents/official-document-groups.ts';
import type {
  RelatedOfficialDocument,
  ShownOfficialDocument,
} from '../context/official-document-questions.ts';
import { officialDocumentTitle } from '../../newsroom/official-documents/official-document-title.ts';
import { officialDocumentValidity } from '../../newsroom/official-documents/official-document-validity.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { fileView, type FileView } from '../articles/article-media-views.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import { legislationOf } from '../schema-org/legislation-data.ts';
import { officialDocumentLink } from './official-document-links.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { teaserViews, type TeaserView } from '../articles/teaser-view.ts';
import { officialDocumentSource } from '../texts/text-sources.ts';

/** The period in which a document is in force. */
export interface OfficialDocumentValidityView {
  readonly from: DateView;
  /** Absent if no end is known. */
  readonly end: { readonly date: DateView; readonly by: LinkView | undefined } | undefined;
}

/** An official document (văn bản). */
export interface OfficialDocumentView extends PageFrame {
  /** Its kind and number. */
  readonly title: string;
  readonly number: string;
  readonly kind: LinkView;
  readonly issuer: LinkView;
  readonly issued: DateView;
  readonly signer: string | undefined;
  readonly abstract: string;
  readonly validity: OfficialDocumentValidityView;
  /** Without the one that ends its validity, which `validity` names. */
  readonly replacedBy: readonly LinkView[];
  readonly amendedBy: readonly LinkView[];
  readonly replaces: readonly LinkView[];
  readonly amends: readonly LinkView[];
  readonly original: FileView | undefined;
  /** Absent if the file has nothing below its fields. */
  readonly body: RenderedMarkdown | undefined;
  /** The articles that name it, newest first. */
  readonly articles: readonly TeaserView[];
  readonly officialDocumentsHref: Href;
}

const relationViews = (
  officialDocument: ShownOfficialDocument,
  { relationsOf }: SiteContext,
  frames: PageFrames,
): Pick<OfficialDocumentView, 'validity' | 'replacedBy' | 'amendedBy' | 'replaces' | 'amends'> => {
  const { replaces, replacedBy, amends, amendedBy } = relationsOf(officialDocument.slug);
  const { from, end } = officialDocumentValidity(officialDocument, replacedBy);
  const links = (officialDocuments: readonly RelatedOfficialDocument[]): LinkView[] =>
    officialDocuments.map((each) => officialDocumentLink(each, frames));
  return {
    validity: {
      from: dayView(from),
      end: end && { date: dayView(end.day), by: end.by && officialDocumentLink(end.by, frames) },
    },
    replacedBy: links(replacedBy.filter((each) => each !== end?.by)),
    amendedBy: links(amendedBy),
    replaces: links(replaces),
    amends: links(amends),
  };
};

export const officialDocumentView = (
  officialDocument: ShownOfficialDocument,
  context: SiteContext,
): OfficialDocumentView => {
  const { path, slug, kind, issuer, abstract, original, sample } = officialDocument;
  const title = officialDocumentTitle(officialDocument);
  const frames = pageFrames(context);
  const { link } = frames;
  return {
    ...frames.frame(path, {
      description: abstract,
      isSample: sample,
      breadcrumb: [{ name: title, path }],
      structuredData: sample ? [] : [legislationOf(officialDocument, context, frames)],
    }),
    title,
    number: officialDocument.number.written,
    kind: {
      label: kind,
      href: link(sitePaths.officialDocumentsOfKind(officialDocumentGroupSlug(kind))),
    },
    issuer: {
      label: issuer,
      href: link(sitePaths.officialDocumentsOfIssuer(officialDocumentGroupSlug(issuer))),
    },
    issued: dayView(officialDocument.issued),
    signer: officialDocument.signer,
    abstract,
    ...relationViews(officialDocument, context, frames),
    original: original && fileView(original, context, frames),
    body: officialDocument.hasBody ? context.body(officialDocumentSource(slug)) : undefined,
    articles: teaserViews(context.newest(`naming/${slug}`), frames, context),
    officialDocumentsHref: link(sitePaths.officialDocuments),
  };
};
