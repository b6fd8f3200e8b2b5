import { nearestIn } from '../nearest.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { problem, withReplacement, type Problem } from '../problem.ts';
import type { UnitKind } from '../schema/kind-schema.ts';
import type { Unit } from '../schema/unit-schema.ts';
import { kindLine, kindLineOfNew, unbounded } from '../unit-kinds/kind-line.ts';
import { periodsOf, periodsWithin } from '../unit-kinds/kind-periods.ts';
import { kindIndex, type KindIndex, type KindRegister } from '../unit-kinds/kind-register.ts';
import { parentProblems, type Kinded } from './kind-parents.ts';

/** How many other kinds a hint names. */
const mostChoices = 3;

/** Finds the kind that a wrong word means: its id, its name, or the name without `Đảng bộ`. */
const nearestKind = ({ kinds }: KindRegister) => {
  const byWord = new Map(
    kinds.flatMap(({ id, name, shortForms }) =>
      [id, name, name.replace(/^Đảng bộ /u, ''), ...shortForms].map((word) => [word, id] as const),
    ),
  );
  const nearest = nearestIn(byWord.keys());
  return (word: string) => {
    const near = nearest(word);
    const id = near && byWord.get(near.choice);
    return near && id !== undefined ? { id, isNearCertain: near.isNearCertain } : undefined;
  };
};

const unknownProblems = (
  units: readonly Unit[],
  register: KindRegister,
  locator: Locator,
): Problem[] => {
  const { kinds } = kindIndex(register);
  const nearest = nearestKind(register);
  return units.flatMap(({ kind }, index) => {
    if (kinds.has(kind)) return [];
    const near = nearest(kind);
    const line = kindLineOfNew(kind, /\s/u.test(kind) ? kind : 'Tên của loại');
    const found = problem(
      'KIND_UNKNOWN',
      locator.valueAt(['units', index, 'kind']),
      kind,
      near?.id,
      line,
    );
    return [withReplacement(found, near?.isNearCertain && near.id)];
  });
};

/** Other kinds that a unit of this rank may have had on a day. */
const kindsOn = (
  day: NonNullable<Unit['validFrom']>,
  kind: UnitKind,
  { kinds, levels }: KindIndex,
): string[] => {
  const rankOf = (level: string): number | undefined => levels.get(level)?.rank;
  const ranks = new Set(periodsOf(kind).map(({ level }) => rankOf(level)));
  return [...kinds.values()]
    .filter((each) =>
      periodsWithin(each, { validFrom: day, validTo: day }).some(({ level }) =>
        ranks.has(rankOf(level)),
      ),
    )
    .map(({ id }) => id);
};

/** Days of a unit on which its kind does not exist; days that are not written can be anything. */
const timeProblems = (
  { unit, kind, index: place }: Kinded,
  index: KindIndex,
  locator: Locator,
): Problem[] => {
  const { validFrom = '', validTo = '9999' } = kind;
  return (['validFrom', 'validTo'] as const).flatMap((field) => {
    const day = unit[field];
    if (day === undefined || (validFrom <= day && day <= validTo)) return [];
    const bound = day < validFrom ? `chỉ có từ ${validFrom}` : `chỉ có đến ${validTo}`;
    const choices = kindsOn(day, kind, index);
    return [
      problem(
        'KIND_NOT_VALID',
        locator.valueAt(['units', place, field]),
        kind,
        { field, day, bound },
        choices.length > mostChoices ? [] : choices,
        kindLine(unbounded(kind)),
      ),
    ];
  });
};

/** Faults in the kinds of units: unknown ones, and those that do not fit its days or its parent. */
export const kindProblems = (
  units: readonly Unit[],
  register: KindRegister,
  locator: Locator,
): Problem[] => {
  const index = kindIndex(register);
  const kinded = units.flatMap((unit, place): Kinded[] => {
    const kind = index.kinds.get(unit.kind);
    return kind ? [{ unit, kind, index: place }] : [];
  });
  return [
    ...unknownProblems(units, register, locator),
    ...kinded.flatMap((each) => timeProblems(each, index, locator)),
    ...parentProblems(kinded, index, locator),
  ];
};
