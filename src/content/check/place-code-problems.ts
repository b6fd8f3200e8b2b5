import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { UnitKind } from '../schema/kind-schema.ts';
import type { Unit } from '../schema/unit-schema.ts';
import { meet, periodsOf } from '../unit-kinds/kind-periods.ts';
import { kindIndex, type KindRegister } from '../unit-kinds/kind-register.ts';

/** Provinces, districts and communes have a number each; organisations below share that of their commune. */
const lowestWithNumber = 2;

/** Two units of a place at one time with one official number, reported at the later one as a likely slip. */
export const placeCodeProblems = (
  units: readonly Unit[],
  register: KindRegister,
  locator: Locator,
): Problem[] => {
  const { kinds, levels } = kindIndex(register);
  const isOfPlace = (kind: UnitKind | undefined): boolean =>
    kind !== undefined &&
    periodsOf(kind).some(({ level }) => (levels.get(level)?.rank ?? 9) <= lowestWithNumber);
  const bearers = new Map<string, Unit[]>();
  return units.flatMap((unit, index) => {
    const { placeCode, kind } = unit;
    if (placeCode === undefined || !isOfPlace(kinds.get(kind))) return [];
    const others = bearers.get(placeCode) ?? [];
    bearers.set(placeCode, [...others, unit]);
    const other = others.find((each) => meet(each, unit));
    return other
      ? [
          problem(
            'PLACE_CODE_SHARED',
            locator.valueAt(['units', index, 'placeCode']),
            placeCode,
            other.id,
          ),
        ]
      : [];
  });
};
