import { sitePaths } from '../../url/site-path.ts';
import { pageFrames, type PageFrame, type PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { consultationLink, type ConsultationLinkView } from './consultation-link.ts';
import type { ConsultationStanding } from './consultation-standing.ts';

/** All consultations, those that are open first. */
export interface ConsultationsView extends PageFrame {
  readonly groups: readonly {
    readonly standing: ConsultationStanding;
    readonly consultations: readonly ConsultationLinkView[];
  }[];
}

const order: readonly ConsultationStanding[] = ['open', 'ahead', 'closed'];

const links = (context: SiteContext, frames: PageFrames): readonly ConsultationLinkView[] =>
  context.consultations().map((each) => consultationLink(each, context, frames));

export const consultationsView = (context: SiteContext): ConsultationsView => {
  const frames = pageFrames(context);
  const byStanding = Map.groupBy(links(context, frames), ({ standing }) => standing);
  return {
    ...frames.frame(sitePaths.consultations, { feedsOf: { path: sitePaths.consultations } }),
    groups: order.flatMap((standing) => {
      const consultations = byStanding.get(standing) ?? [];
      return consultations.length > 0 ? [{ standing, consultations }] : [];
    }),
  };
};

/** The consultations that are open; `undefined` if none is. */
export const openConsultations = (
  context: SiteContext,
  frames: PageFrames,
): readonly ConsultationLinkView[] | undefined => {
  const open = links(context, frames).filter(({ standing }) => standing === 'open');
  return open.length > 0 ? open.toReversed() : undefined;
};
