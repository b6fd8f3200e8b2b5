import { unitOn } from '../../content/unit-validity.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import type { Unit } from '../../content/schema/unit-schema.ts';
import { earliestDay } from '../../dates/imprecise-date.ts';
import { bySuccession, whenOf } from './congress-time.ts';
import type { Newsroom } from '../newsroom.ts';

type Registers = Pick<Newsroom, 'congresses' | 'unitById'>;

/** The named congresses, without the entries for "the remaining ones" of a source. */
export const namedCongresses = ({
  congresses,
}: Pick<Newsroom, 'congresses'>): readonly Congress[] => congresses.filter(({ others }) => !others);

/** The unit of a congress on its first day, with its name at that time. */
export const unitOfCongress = (
  congress: Congress,
  { unitById }: Pick<Newsroom, 'unitById'>,
): Unit | undefined => {
  const unit = unitById.get(congress.unit);
  const day = earliestDay(whenOf(congress));
  return unit && day ? unitOn(unit, day, unitById) : unit;
};

/**
 * The congresses of a unit, oldest first: those that the register assigns to it and those of its
 * lifetime.
 */
export const congressesOfUnit = (unitId: string, registers: Registers): readonly Congress[] =>
  namedCongresses(registers)
    .filter(
      (congress) => congress.unit === unitId || unitOfCongress(congress, registers)?.id === unitId,
    )
    .toSorted(bySuccession);

export interface CongressNeighbours {
  readonly before: Congress | undefined;
  readonly after: Congress | undefined;
}

/** The congresses of the same unit before and after one. */
export const congressNeighbours = (
  congress: Congress,
  registers: Registers,
): CongressNeighbours => {
  const all = congressesOfUnit(congress.unit, registers);
  const place = all.indexOf(congress);
  return { before: all[place - 1], after: place < 0 ? undefined : all[place + 1] };
};
