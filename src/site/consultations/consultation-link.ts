import type { Consultation } from '../../newsroom/congresses/consultations.ts';
import { sitePaths } from '../../url/site-path.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { consultationStanding, type ConsultationStanding } from './consultation-standing.ts';

/** A consultation with a link to its page. */
export interface ConsultationLinkView extends LinkView {
  readonly standing: ConsultationStanding;
  readonly opens: DateView;
  readonly closes: DateView;
}

export const consultationLink = (
  { consultation }: Pick<Consultation, 'consultation'>,
  context: Pick<SiteContext, 'isOver'>,
  { link }: Pick<PageFrames, 'link'>,
): ConsultationLinkView => ({
  label: consultation.subject,
  href: link(sitePaths.consultation(consultation.id)),
  standing: consultationStanding(consultation, context),
  opens: dayView(consultation.opens),
  closes: dayView(consultation.closes),
});
