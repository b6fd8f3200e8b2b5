import type { Unit } from '../../content/schema/unit-schema.ts';
import type { WithSource } from '../../newsroom/congresses/congress-record.ts';
import { compareText } from '../../content/compare-text.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import { congressLink } from '../congresses/congress-links.ts';
import { sourceLink, type SourceLinkView } from '../congresses/source-link.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';

/** An office that a person holds or held in a unit, as a text says. */
export interface AppointmentView {
  readonly person: string;
  readonly office: string;
  readonly from: DateView | undefined;
  readonly to: DateView | undefined;
  /** The congress that elected the person. */
  readonly congress: LinkView | undefined;
  readonly quote: string;
  readonly source: SourceLinkView;
}

type Appointment = WithSource<Unit['appointments'][number]>;

/** Those in office first, then by the day on which they began; the register's order otherwise. */
const inOrder = (a: Appointment, b: Appointment): number =>
  Number(a.to !== undefined) - Number(b.to !== undefined) ||
  compareText(b.from ?? '', a.from ?? '');

export const appointmentViews = (
  appointments: readonly Appointment[],
  context: Pick<SiteContext, 'congress'>,
  frames: PageFrames,
): AppointmentView[] =>
  appointments.toSorted(inOrder).map(({ person, office, from, to, congress, quote, source }) => {
    const elected = congress === undefined ? undefined : context.congress(congress);
    return {
      person,
      office,
      from: from && dayView(from),
      to: to && dayView(to),
      congress: elected && !elected.others ? congressLink(elected, frames) : undefined,
      quote,
      source: sourceLink(source, frames),
    };
  });
