import { nearestOf } from '../nearest.ts';
import type { Locator, YamlPath } from '../parse/parse-yaml.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { UnitKind } from '../schema/kind-schema.ts';
import type { KindRegister } from '../unit-kinds/kind-register.ts';
import { levelCheck } from './level-problems.ts';

/** Finds a place within one kind of the file. */
type At = (...path: YamlPath) => Place;

/** Days of a kind, and of its changes, in a wrong order. */
const orderProblems = ({ validFrom, validTo, changes }: UnitKind, at: At): Problem[] => {
  const backwards =
    validFrom && validTo && validFrom > validTo
      ? [problem('VALIDITY_BACKWARDS', at('validFrom'), validFrom, validTo)]
      : [];
  const misplaced = changes.flatMap(({ from }, index) => {
    const before = index === 0 ? validFrom : changes[index - 1]?.from;
    const isInOrder = from > (before ?? '') && from <= (validTo ?? '9999');
    return isInOrder ? [] : [problem('KIND_CHANGES', at('changes', index, 'from'), from)];
  });
  return [...backwards, ...misplaced];
};

/** Faults within `kinds.yaml`: unknown levels and kinds, days in a wrong order. */
export const kindRegisterProblems = (
  own: readonly UnitKind[],
  register: KindRegister,
  locator: Locator,
): Problem[] => {
  const levelProblems = levelCheck(register);
  const known = [...register.kinds, ...register.levels].map(({ id }) => id);
  const underProblems = (under: readonly string[], at: At): Problem[] =>
    under.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [problem('KIND_UNDER_UNKNOWN', at('under', index), id, nearestOf(id, known))],
    );
  return own.flatMap((kind, place) => {
    const at: At = (...path) => locator.valueAt(['kinds', place, ...path]);
    return [
      ...levelProblems(kind.level, () => at('level')),
      ...underProblems(kind.under, at),
      ...orderProblems(kind, at),
      ...kind.changes.flatMap((change, index) => [
        ...levelProblems(change.level, () => at('changes', index, 'level')),
        ...underProblems(change.under, (...path) => at('changes', index, ...path)),
      ]),
    ];
  });
};
