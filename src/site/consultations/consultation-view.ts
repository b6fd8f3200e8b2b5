import type { Consultation } from '../../newsroom/congresses/consultations.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { congressLink, congressUnitLink } from '../congresses/congress-links.ts';
import { congressPapers, type CongressPaperView } from '../congresses/congress-papers-view.ts';
import { sourceLink, type SourceLinkView } from '../congresses/source-link.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import { consultationData } from '../schema-org/consultation-data.ts';
import type { SiteContext } from '../site-context.ts';
import { contactLink } from '../units/contact-views.ts';
import { consultationLink, type ConsultationLinkView } from './consultation-link.ts';

/** How to answer: plain links, nothing that this site would receive. */
export interface AnswerWays {
  readonly address: string | undefined;
  readonly office: string | undefined;
  readonly email: LinkView | undefined;
  readonly phone: LinkView | undefined;
  readonly url: Href | undefined;
}

/** Draft papers that are open for comment, and later what was said. */
export interface ConsultationView extends PageFrame {
  readonly consultation: ConsultationLinkView;
  readonly questions: readonly string[];
  /** Absent unless comments are welcome. */
  readonly ways: AnswerWays | undefined;
  readonly drafts: readonly CongressPaperView[];
  readonly summary: string | undefined;
  readonly takenOver: string | undefined;
  readonly source: SourceLinkView | undefined;
  readonly congress: LinkView;
  readonly unit: LinkView | undefined;
  readonly allHref: Href;
}

export const consultationView = (
  { congress, consultation }: Consultation,
  context: SiteContext,
): ConsultationView => {
  const frames = pageFrames(context);
  const path = sitePaths.consultation(consultation.id);
  const shown = consultationLink({ consultation }, context, frames);
  const { subject, questions, address, office, email, phone, url } = consultation;
  const unit = congressUnitLink(congress, context, frames);
  const papers = congressPapers(
    context.recordOfCongress(congress.id).papers,
    context.newestOfficialDocuments(`congress/${congress.id}`),
    context,
    frames,
  );
  const source = context.sourceOfConsultation(consultation.id);
  const isOpen = shown.standing === 'open';
  return {
    ...frames.frame(path, {
      description: subject,
      breadcrumb: [
        { name: congress.name, path: sitePaths.congress(congress.id) },
        { name: subject, path },
      ],
      structuredData: isOpen
        ? consultationData(consultation, { url: frames.absolute(path), operator: unit?.label })
        : [],
    }),
    consultation: shown,
    questions,
    ways: isOpen
      ? {
          address,
          office,
          email: contactLink('mailto', email),
          phone: contactLink('tel', phone),
          url,
        }
      : undefined,
    drafts: papers.before.filter(({ role }) => role === 'du-thao'),
    summary: source && consultation.summary,
    takenOver: source && consultation.takenOver,
    source: source && sourceLink(source, frames),
    congress: congressLink(congress, frames),
    unit,
    allHref: frames.link(sitePaths.consultations),
  };
};
