import { sitePaths, type Href } from '../../url/site-path.ts';
import type { ShownUnit } from '../context/unit-questions.ts';
import { pageFrames, type PageFrame, type PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { contactViews, type ContactView } from '../units/contact-views.ts';
import { byUnitName, unitLinks, type UnitLinkView } from '../units/unit-links.ts';
import { unitTime } from '../units/unit-time.ts';

/** A unit in the organisation chart, with those below it. */
export interface ChartUnitView {
  readonly unit: UnitLinkView;
  readonly tasks: readonly string[];
  readonly contacts: readonly ContactView[];
  /** The offices that people hold, as far as texts state them; the unit's page quotes these. */
  readonly offices: readonly { readonly office: string; readonly person: string }[];
  readonly below: readonly ChartUnitView[];
  /** The number of direct subordinate units that the chart does not show. */
  readonly others: number;
}

/** The organisation chart with tasks and contacts (Decree 42/2022, Article 4). */
export interface OrganizationView extends PageFrame {
  readonly chart: readonly ChartUnitView[];
  readonly unitIndexHref: Href;
}

/** The present units with tasks or contacts, and those above them, by the unit above each. */
const chartedUnits = (context: SiteContext): ReadonlyMap<string, readonly ShownUnit[]> => {
  const present = context.units().filter((unit) => unitTime(unit, context) === 'present');
  const byId = new Map(present.map((unit) => [unit.id, unit]));
  const charted = new Set<ShownUnit>();
  for (const unit of present) {
    if (unit.tasks.length === 0 && unit.contacts.length === 0) continue;
    let each: ShownUnit | undefined = unit;
    while (each && !charted.has(each)) {
      charted.add(each);
      each = each.parent === undefined ? undefined : byId.get(each.parent);
    }
  }
  const parentOf = ({ parent }: ShownUnit): string =>
    parent !== undefined && byId.has(parent) ? parent : '';
  return Map.groupBy([...charted].toSorted(byUnitName), parentOf);
};

export const organizationView = (context: SiteContext): OrganizationView => {
  const frames: PageFrames = pageFrames(context);
  const byParent = chartedUnits(context);
  const chartUnit = (unit: ShownUnit): readonly ChartUnitView[] => {
    const below = byParent.get(unit.id) ?? [];
    const all = context.unitsBelow(unit.id).filter((each) => unitTime(each, context) === 'present');
    return unitLinks([unit], frames).map((link) => ({
      unit: link,
      tasks: unit.tasks,
      contacts: contactViews(unit.contacts),
      offices: context
        .appointmentsOf(unit.id)
        .filter(({ to }) => to === undefined)
        .map(({ office, person }) => ({ office, person })),
      below: below.flatMap(chartUnit),
      others: all.length - below.length,
    }));
  };
  return {
    ...frames.frame(sitePaths.organization),
    chart: (byParent.get('') ?? []).flatMap(chartUnit),
    unitIndexHref: frames.link(sitePaths.unitIndex),
  };
};
