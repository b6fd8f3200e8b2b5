import { unitOn } from '../../content/unit-validity.ts';
import { kindIndex } from '../../content/unit-kinds/kind-register.ts';
import type { Unit } from '../../content/schema/unit-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { PublishingDate } from '../../dates/publishing-date.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { predecessorsOf, successorsOf } from '../../newsroom/units/unit-succession.ts';
import { unitLetter } from '../units/unit-letter.ts';
import { lazily } from './lazily.ts';
import { partOf } from './part-of.ts';

const shown = ['id', 'name', 'kind', 'validFrom', 'validTo', 'parent', 'note'] as const;

/** The fields of a unit that pages show. */
export interface ShownUnit extends Pick<Unit, (typeof shown)[number]> {
  /** Whether another unit has the same name. */
  readonly isNameShared: boolean;
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
  readonly unitsWithArticles: () => readonly ShownUnit[];
  /**
   * The units of the newest articles, without duplicates, each with the date of its newest article.
   */
  readonly unitsInNews: (most: number) => readonly UnitInNews[];
  /** Its direct subordinate units. */
  readonly unitsBelow: (id: string) => readonly ShownUnit[];
  readonly predecessorsOf: (id: string) => readonly ShownUnit[];
  readonly successorsOf: (id: string) => readonly ShownUnit[];
}

const foldedName = ({ name }: Unit): string => name.normalize('NFC').toLowerCase();

export const unitAnswers = ({ articles, kinds, units, unitById }: Newsroom): UnitQuestions => {
  const sameName = lazily(() => Map.groupBy(units, foldedName));
  const shownUnit = (unit: Unit): ShownUnit => ({
    ...partOf(unit, shown),
    letter: unitLetter(unit, kinds),
    isNameShared: (sameName().get(foldedName(unit))?.length ?? 0) > 1,
  });
  const all = lazily(() => units.map(shownUnit));
  const withArticles = lazily(() => {
    const ids = new Set(articles.flatMap((article) => article.units));
    return all().filter(({ id }) => ids.has(id));
  });
  const from = (id: string, find: (unit: Unit) => readonly Unit[]): ShownUnit[] => {
    const unit = unitById.get(id);
    return unit ? find(unit).map(shownUnit) : [];
  };
  return {
    kindName: (id) => kindIndex(kinds).kinds.get(id)?.name,
    unit: (id) => from(id, (unit) => [unit])[0],
    unitOn: (id, day) => from(id, (unit) => [unitOn(unit, day, unitById)])[0],
    units: all,
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
    unitsBelow: (id) => from(id, () => units.filter(({ parent }) => parent === id)),
    predecessorsOf: (id) => from(id, (unit) => predecessorsOf(unit, units)),
    successorsOf: (id) => from(id, (unit) => successorsOf(unit, units)),
  };
};
