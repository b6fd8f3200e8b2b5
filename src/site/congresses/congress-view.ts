import { romanNumeral } from '../../facts/roman-numeral.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import { impreciseLabel } from '../../dates/imprecise-label.ts';
import { termId } from '../../newsroom/congresses/congress-terms.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { attachmentViews, type AttachmentView } from '../articles/article-media-views.ts';
import { congressFigures, type CongressFigureView } from './congress-figures-view.ts';
import { congressGoals, type CongressGoalView } from './congress-goals-view.ts';
import { congressPapers, type CongressPapersView } from './congress-papers-view.ts';
import { congressStepViews, type CongressStepView } from './congress-steps-view.ts';
import { congressLink, congressUnitLink, type CongressLinkView } from './congress-links.ts';
import { congressRecordView, type CongressRecordView } from './congress-record-view.ts';
import { congressStandingView, type CongressStandingView } from './congress-standing-view.ts';
import { officialDocumentTeasers } from '../official-documents/official-document-links.ts';
import { eventData } from '../schema-org/event-data.ts';
import { consultationLink, type ConsultationLinkView } from '../consultations/consultation-link.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import type { ShownUnit } from '../context/unit-questions.ts';
import { unitOfCongress } from './unit-of-congress.ts';
import { teaserViews, type TeaserView } from '../articles/teaser-view.ts';

export interface CongressView extends PageFrame, CongressStandingView, CongressRecordView {
  readonly name: string;
  readonly unit: LinkView | undefined;
  /** In words: `cấp cơ sở`. */
  readonly level: string | undefined;
  readonly congressKind: Congress['kind'];
  /** In Roman numerals. */
  readonly ordinal: string | undefined;
  readonly term: LinkView | undefined;
  /** The place where it meets. */
  readonly place: string | undefined;
  readonly note: string | undefined;
  /** In their usual order, with the sessions. */
  readonly steps: readonly CongressStepView[];
  /** Its draft papers that are, were or will be open for comment. */
  readonly consultations: readonly ConsultationLinkView[];
  readonly papers: CongressPapersView;
  readonly figures: readonly CongressFigureView[];
  readonly goals: readonly CongressGoalView[];
  readonly articles: readonly TeaserView[];
  readonly attachments: readonly AttachmentView[];
  /** Official documents about it that are not its papers, newest first. */
  readonly officialDocuments: readonly TeaserView[];
  readonly before: CongressLinkView | undefined;
  readonly after: CongressLinkView | undefined;
  readonly boardHref: Href;
}

/** A link to the page of a congress's term. */
export const termLink = (
  { term }: Pick<Congress, 'term'>,
  { link }: Pick<PageFrames, 'link'>,
): LinkView | undefined =>
  term && { label: `${term.from}–${term.to}`, href: link(sitePaths.term(termId(term))) };

const frameOf = (
  congress: Congress,
  unit: ShownUnit | undefined,
  { frame, absolute }: PageFrames,
): PageFrame => {
  const path = sitePaths.congress(congress.id);
  const above = unit ? [{ name: unit.name, path: sitePaths.unit(unit.id) }] : [];
  const breadcrumb = [...above, { name: congress.name, path }];
  return frame(path, {
    description: `${congress.name}: ${impreciseLabel(whenOf(congress))}.`,
    breadcrumb,
    structuredData: eventData(congress, { url: absolute(path), organizer: unit?.name }),
  });
};

/** The page of one congress. Entries of congresses that are not named have no page. */
export const congressView = (congress: Congress, context: SiteContext): CongressView => {
  const { id } = congress;
  const frames = pageFrames(context);
  const { before, after } = context.congressNeighbours(id);
  const record = context.recordOfCongress(id);
  const documents = context.newestOfficialDocuments(`congress/${id}`);
  return {
    ...frameOf(congress, unitOfCongress(congress, context), frames),
    ...congressStandingView(congress),
    ...congressRecordView(congress),
    name: congress.name,
    unit: congressUnitLink(congress, context, frames),
    level: context.levelOfCongress(id),
    congressKind: congress.kind,
    ordinal: congress.ordinal === undefined ? undefined : romanNumeral(congress.ordinal),
    term: termLink(congress, frames),
    place: congress.place,
    note: congress.note,
    steps: congressStepViews(congress, context, frames),
    consultations: congress.consultations.map((each) =>
      consultationLink({ consultation: each }, context, frames),
    ),
    papers: congressPapers(record.papers, documents, context, frames),
    figures: congressFigures(id, context, frames),
    goals: congressGoals(record.goals, congress.term?.to, frames),
    articles: teaserViews(context.newest(`congress/${id}`), frames, context),
    attachments: attachmentViews(context.attachmentsOfCongress(id), context, frames),
    officialDocuments: officialDocumentTeasers(
      documents.filter(({ role }) => role === undefined),
      frames,
    ),
    before: before && congressLink(before, frames),
    after: after && congressLink(after, frames),
    boardHref: frames.link(sitePaths.progressBoard),
  };
};
