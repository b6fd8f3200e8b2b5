import { paperRoles, type PaperRole } from '../../content/schema/congress-course-schema.ts';
import type { CongressRecord } from '../../newsroom/congresses/congress-record.ts';
import { officialDocumentTitle } from '../../newsroom/official-documents/official-document-title.ts';
import { fileView, type FileView } from '../articles/article-media-views.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { ListedOfficialDocument } from '../context/official-document-questions.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { sourceLink } from './source-link.ts';
import type { Href } from '../../url/site-path.ts';

/** A paper of the congress (văn kiện). */
export interface CongressPaperView {
  readonly role: PaperRole;
  readonly title: string;
  /** Its page; absent for a paper without a number. */
  readonly href: Href | undefined;
  readonly date: DateView | undefined;
  readonly file: FileView | undefined;
  /** The article that published it. */
  readonly article: LinkView | undefined;
}

/** The papers before and after the congress. */
export interface CongressPapersView {
  readonly before: readonly CongressPaperView[];
  /** The resolution and the action programme. */
  readonly after: readonly CongressPaperView[];
}

const isAfter = ({ role }: CongressPaperView): boolean =>
  role === 'nghi-quyet' || role === 'chuong-trinh-hanh-dong';

const ofDocument = (
  document: ListedOfficialDocument & { readonly role: PaperRole },
  { link }: PageFrames,
): CongressPaperView => ({
  role: document.role,
  title: `${officialDocumentTitle(document)}: ${document.abstract}`,
  href: link(document.path),
  date: dayView(document.issued),
  file: undefined,
  article: undefined,
});

/** Papers with and without a number, in the order of their roles. */
export const congressPapers = (
  papers: CongressRecord['papers'],
  documents: readonly ListedOfficialDocument[],
  context: Pick<SiteContext, 'mediaFile'>,
  frames: PageFrames,
): CongressPapersView => {
  const all = [
    ...papers.map(({ role, title, date, file, source }) => ({
      role,
      title,
      href: undefined,
      date: date && dayView(date),
      file: file && fileView(file, context, frames),
      article: source && sourceLink(source, frames),
    })),
    ...documents.flatMap((document) =>
      document.role === undefined ? [] : [ofDocument({ ...document, role: document.role }, frames)],
    ),
  ].toSorted((a, b) => paperRoles.indexOf(a.role) - paperRoles.indexOf(b.role));
  return {
    before: all.filter((paper) => !isAfter(paper)),
    after: all.filter(isAfter),
  };
};
