import { unitOn } from '../../content/unit-validity.ts';
import { meet } from '../../content/unit-kinds/kind-periods.ts';
import { kindIndex } from '../../content/unit-kinds/kind-register.ts';
import type { Unit } from '../../content/schema/unit-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { PublishingDate } from '../../dates/publishing-date.ts';
import { stated, type WithSource } from '../../newsroom/congresses/congress-record.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sourceFinder } from '../../newsroom/quoted-sources.ts';
import { hasChart } from '../../newsroom/units/organization-chart.ts';
import { unitRelations } from '../../newsroom/units/unit-relations.ts';
import { unitLetter } from '../units/unit-letter.ts';
import { lazily } from './lazily.ts';
import { partOf } from './part-of.ts';

const shown = [
  'id',
  'name',
  'kind',
  'placeCode',
  'validFrom',
  'validTo',
  'parent',
  'note',
  'tasks',
  'contacts',
] as const;

/** The fields of a unit that pages show. */
export interface ShownUnit extends Pick<Unit, (typeof shown)[number]> {
  /** Whether another unit has the same name. */
  readonly isNameShared: boolean;
  /** The name of its parent, if a unit under another one has the same name at the same time. */
  readonly under: string | undefined;
  /** Its letter in the index. */
  readonly letter: string;
}

/** A unit with the date of its newest article. */
export interface UnitInNews {
  readonly unit: ShownUnit;
  readonly date: PublishingDate;
}

/** Questions about units; lists are in the order of the register. */
export interface UnitQuestions {
  readonly unit: (id: string) => ShownUnit | undefined;
  /** The name of a kind of units: `Đảng bộ xã`. */
  readonly kindName: (id: string) => string | undefined;
  /**
   * The unit that existed on a day in place of this one: for a renamed unit the one with the older
   * name.
   */
  readonly unitOn: (id: string, day: CalendarDate) => ShownUnit | undefined;
  readonly units: () => readonly ShownUnit[];
  /** Whether the register states tasks or contacts, so that the site has a chart. */
  readonly hasChart: () => boolean;
  /** The offices that people hold or held in a unit, as far as visible texts state them. */
  readonly appointmentsOf: (id: string) => readonly WithSource<Unit['appointments'][number]>[];
  readonly unitsWithArticles: () => readonly ShownUnit[];
  /**
   * The units of the newest articles, without duplicates, each with the date of its newest article.
   */
  readonly unitsInNews: (most: number) => readonly UnitInNews[];
  /** Its direct subordinate units. */
  readonly unitsBelow: (id: string) => readonly ShownUnit[];
  readonly predecessorsOf: (id: string) => readonly ShownUnit[];
  readonly successorsOf: (id: string) => readonly ShownUnit[];
  /** The units that it took only a part of. */
  readonly predecessorsInPartOf: (id: string) => readonly ShownUnit[];
  /** The units that took only a part of it. */
  readonly successorsInPartOf: (id: string) => readonly ShownUnit[];
}

const foldedName = ({ name }: Unit): string => name.normalize('NFC').toLowerCase();

export const unitAnswers = (newsroom: Newsroom): UnitQuestions => {
  const { articles, kinds, units, unitById } = newsroom;
  const finder = lazily(() => sourceFinder(newsroom));
  const sameName = lazily(() => Map.groupBy(units, foldedName));
  const underOf = (unit: Unit): string | undefined => {
    const others = sameName().get(foldedName(unit)) ?? [];
    const isAmbiguous = others.some((each) => each.parent !== unit.parent && meet(each, unit));
    return isAmbiguous ? unitById.get(unit.parent ?? '')?.name : undefined;
  };
  const shownUnit = (unit: Unit): ShownUnit => ({
    ...partOf(unit, shown),
    letter: unitLetter(unit, kinds),
    under: underOf(unit),
    isNameShared: (sameName().get(foldedName(unit))?.length ?? 0) > 1,
  });
  const all = lazily(() => units.map(shownUnit));
  const withArticles = lazily(() => {
    const ids = new Set(articles.flatMap((article) => article.units));
    return all().filter(({ id }) => ids.has(id));
  });
  const relations = lazily(() => unitRelations(units));
  const places = lazily(() => new Map(units.map(({ id }, index) => [id, index])));
  /** Units by their ids, in the order of the register. */
  const named = (ids: readonly string[]): ShownUnit[] =>
    [...new Set(ids)]
      .flatMap((id) => unitById.get(id) ?? [])
      .toSorted((a, b) => (places().get(a.id) ?? 0) - (places().get(b.id) ?? 0))
      .map(shownUnit);
  const from = (id: string, find: (unit: Unit) => readonly Unit[]): ShownUnit[] => {
    const unit = unitById.get(id);
    return unit ? find(unit).map(shownUnit) : [];
  };
  return {
    kindName: (id) => kindIndex(kinds).kinds.get(id)?.name,
    unit: (id) => from(id, (unit) => [unit])[0],
    unitOn: (id, day) => from(id, (unit) => [unitOn(unit, day, unitById)])[0],
    units: all,
    hasChart: () => hasChart(newsroom),
    appointmentsOf: (id) => stated(unitById.get(id)?.appointments ?? [], finder()),
    unitsWithArticles: withArticles,
    unitsInNews: (most) => {
      const found = new Map<string, UnitInNews>();
      for (const article of articles.toReversed()) {
        for (const id of article.units) {
          const [unit] = from(id, (its) => [its]);
          if (unit && !found.has(id) && found.size < most)
            found.set(id, { unit, date: article.date });
        }
        if (found.size === most) break;
      }
      return [...found.values()];
    },
    unitsBelow: (id) => relations().below(id).map(shownUnit),
    predecessorsOf: (id) => named(unitById.get(id)?.predecessors ?? []),
    successorsOf: (id) => relations().successorsOf(id).map(shownUnit),
    predecessorsInPartOf: (id) => named(unitById.get(id)?.predecessorsInPart ?? []),
    successorsInPartOf: (id) => relations().successorsInPartOf(id).map(shownUnit),
  };
};
