import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { UnitKind } from '../schema/kind-schema.ts';
import type { Unit } from '../schema/unit-schema.ts';
import { kindLine, widened } from '../unit-kinds/kind-line.ts';
import { mayBeUnder, meet, periodsOf, periodsWithin } from '../unit-kinds/kind-periods.ts';
import type { KindIndex } from '../unit-kinds/kind-register.ts';

/** A unit with its kind and its place in the register. */
export interface Kinded {
  readonly unit: Unit;
  readonly kind: UnitKind;
  readonly index: number;
}

/** How many other parents a hint names. */
const mostChoices = 3;

/** Whether its kind exists in its days; otherwise that is the fault. */
const isOnItsDays = ({ kind, unit }: Kinded): boolean => periodsWithin(kind, unit).length > 0;

/** Whether a unit can be under another one; days that are not written can be anything. */
const fits = (below: Kinded, above: Kinded, index: KindIndex): boolean =>
  periodsWithin(below.kind, below.unit).some((period) =>
    periodsWithin(above.kind, above.unit).some(
      (parentPeriod) =>
        meet(period, parentPeriod) &&
        mayBeUnder(period, { kind: above.kind, period: parentPeriod }, index),
    ),
  );

/** Whether units of these kinds are one under the other at any time. */
const everFits = (below: UnitKind, above: UnitKind, index: KindIndex): boolean =>
  periodsOf(below).some((period) =>
    periodsOf(above).some((parentPeriod) =>
      mayBeUnder(period, { kind: above, period: parentPeriod }, index),
    ),
  );

/** The units that fit as a parent: those above the wrong one, or all if they are few. */
const choicesFor = (
  below: Kinded,
  wrong: Kinded,
  byId: ReadonlyMap<string, Kinded>,
  index: KindIndex,
): string[] => {
  const above: Kinded[] = [];
  for (let each = byId.get(wrong.unit.parent ?? ''); each && !above.includes(each);) {
    above.push(each);
    each = byId.get(each.unit.parent ?? '');
  }
  const chain = above.filter((each) => fits(below, each, index));
  if (chain.length > 0) return chain.slice(0, 1).map(({ unit }) => unit.id);
  const found: string[] = [];
  for (const each of byId.values()) {
    const isOther = each.unit.id !== below.unit.id && each.unit.parent !== below.unit.id;
    const isAbove = isOther && each.kind !== below.kind;
    if (isAbove && meet(each.unit, below.unit) && fits(below, each, index))
      found.push(each.unit.id);
    if (found.length > mostChoices) return [];
  }
  return found;
};

const parentProblem = (
  below: Kinded,
  above: Kinded,
  byId: ReadonlyMap<string, Kinded>,
  index: KindIndex,
  locator: Locator,
): Problem => {
  const at = locator.valueAt(['units', below.index, 'parent']);
  const parent = { id: above.unit.id, kind: above.kind.name };
  const choices = choicesFor(below, above, byId, index);
  return everFits(below.kind, above.kind, index)
    ? problem('KIND_PARENT_THEN', at, below.kind.name, parent, choices)
    : problem(
        'KIND_PARENT',
        at,
        below.kind.name,
        parent,
        choices,
        kindLine(widened(below.kind, above.kind.id, index)),
      );
};

/** Units under a unit of a kind that theirs is never under, or was not under in their days. */
export const parentProblems = (
  kinded: readonly Kinded[],
  index: KindIndex,
  locator: Locator,
): Problem[] => {
  const byId = new Map(kinded.map((each) => [each.unit.id, each]));
  return kinded.flatMap((below) => {
    const above = byId.get(below.unit.parent ?? '');
    const isChecked = above && above !== below && isOnItsDays(below) && isOnItsDays(above);
    return !isChecked || fits(below, above, index)
      ? []
      : [parentProblem(below, above, byId, index, locator)];
  });
};
