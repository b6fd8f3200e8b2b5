import { sitePaths, type Href } from '../../url/site-path.ts';
import { congressLink, type CongressLinkView } from '../congresses/congress-links.ts';
import { officialDocumentTeasers } from '../official-documents/official-document-links.ts';
import type { ShownUnit } from '../context/unit-questions.ts';
import { pageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { unitSection } from '../lists/section.ts';
import { sectionView, type SectionView } from '../lists/section-views.ts';
import { teaserViews, type TeaserView } from '../articles/teaser-view.ts';
import { appointmentViews, type AppointmentView } from './appointment-views.ts';
import { organizationData } from '../schema-org/organization-data.ts';
import { contactViews, type ContactView } from './contact-views.ts';
import { unitTime, type UnitTime } from './unit-time.ts';
import { beforeOf } from './unit-links.ts';
import { unitStanding, type UnitStanding } from './unit-standing.ts';

/**
 * The page of a unit (tổ chức đảng). A merged or renamed unit keeps its page and all its articles.
 */
export interface UnitView extends SectionView, UnitStanding {
  readonly note: string | undefined;
  readonly tasks: readonly string[];
  readonly contacts: readonly ContactView[];
  /** Its place in the organisation chart; absent if the site has none. */
  readonly chartHref: Href | undefined;
  readonly time: UnitTime;
  /** Distinguishes its title from that of another unit of the same name; see `UnitLinkView`. */
  readonly before: string | undefined;
  readonly under: string | undefined;
  /** The newest articles of its predecessors; their own pages list them all. */
  readonly predecessorArticles: readonly TeaserView[];
  readonly atomHref: Href;
  /** Those in office first, then newest first. */
  readonly appointments: readonly AppointmentView[];
  /** Oldest first. */
  readonly congresses: readonly CongressLinkView[];
  /** Newest first. */
  readonly officialDocuments: readonly TeaserView[];
  /** Its congresses as a calendar; absent if the register has none. */
  readonly calendarHref: Href | undefined;
}

export const unitView = (unit: ShownUnit, context: SiteContext): UnitView => {
  const { id, note } = unit;
  const section = unitSection(id, context);
  const frames = pageFrames(context);
  const congresses = context
    .congresses(`unit/${id}`)
    .map((congress) => congressLink(congress, frames));
  const standing = unitStanding(unit, context, frames);
  const before = context.newest(`beforeUnit/${id}`, context.setting('articlesPerPage'));
  return {
    ...sectionView(section, context, organizationData(unit, frames, standing.parent?.label)),
    ...standing,
    note,
    tasks: unit.tasks,
    contacts: contactViews(unit.contacts),
    chartHref: context.hasChart() ? frames.link(sitePaths.organization) : undefined,
    time: unitTime(unit, context),
    before: beforeOf(unit),
    under: unit.under,
    predecessorArticles: teaserViews(before, frames, context),
    atomHref: frames.link(sitePaths.atomFeed(section.front)),
    appointments: appointmentViews(context.appointmentsOf(id), context, frames),
    congresses,
    officialDocuments: officialDocumentTeasers(
      context.newestOfficialDocuments(`unit/${id}`),
      frames,
    ),
    calendarHref: congresses.length > 0 ? frames.link(sitePaths.unitCalendar(id)) : undefined,
  };
};
