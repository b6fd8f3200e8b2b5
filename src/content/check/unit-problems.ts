import { dayAfter } from '../../dates/calendar-arithmetic.ts';
import type { Locator, YamlPath } from '../parse/parse-yaml.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { Unit } from '../schema/unit-schema.ts';

/** A unit with its index in the register. */
type Entry = readonly [unit: Unit, index: number];

/** Whether both units exist on some day. */
const meet = (a: Unit, b: Unit): boolean =>
  (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999');

const validityProblems = ([{ validFrom, validTo }, index]: Entry, locator: Locator): Problem[] =>
  validFrom && validTo && validFrom > validTo
    ? [
        problem(
          'VALIDITY_BACKWARDS',
          locator.valueAt(['units', index, 'validFrom']),
          validFrom,
          validTo,
        ),
      ]
    : [];

/** All predecessors of a unit, step by step. */
const ancestorsOf = (unit: Unit, byId: ReadonlyMap<string, Unit>): ReadonlySet<string> => {
  const found = new Set<string>();
  const follow = ({ predecessors }: Unit): void => {
    for (const id of predecessors) {
      const before = byId.get(id);
      if (!before || found.has(id)) continue;
      found.add(id);
      follow(before);
    }
  };
  follow(unit);
  return found;
};

const successionProblem = (older: Unit, newer: Unit, at: Place): Problem[] => {
  const { validTo: ended } = older;
  const { validFrom: began } = newer;
  if (ended === undefined || began === undefined) return [problem('SUCCESSION_OPEN', at, older.id)];
  if (began <= ended) return [problem('SUCCESSION_OVERLAP', at, older.id, ended, began)];
  return began > dayAfter(ended) ? [problem('SUCCESSION_GAP', at, older.id, ended, began)] : [];
};

const successionProblems = (
  [unit, index]: Entry,
  byId: ReadonlyMap<string, Unit>,
  locator: Locator,
): Problem[] => {
  const at = (...path: YamlPath): Place =>
    locator.valueAt(['units', index, 'predecessors', ...path]);
  if (ancestorsOf(unit, byId).has(unit.id)) return [problem('SUCCESSION_CIRCLE', at(), unit.id)];
  const inPart = unit.predecessorsInPart.flatMap((id, place) => {
    const older = byId.get(id);
    const there = locator.valueAt(['units', index, 'predecessorsInPart', place]);
    if (id === unit.id) return [problem('SUCCESSION_CIRCLE', there, id)];
    return older?.validTo === undefined ? [] : successionProblem(older, unit, there);
  });
  const whole = unit.predecessors.flatMap((id, place) => {
    const older = byId.get(id);
    return older ? successionProblem(older, unit, at(place)) : [];
  });
  return [...whole, ...inPart];
};

const namesOf = ({ name, shortName, aliases }: Unit): readonly string[] => [
  name,
  ...(shortName === undefined ? [] : [shortName]),
  ...aliases,
];

/**
 * Names that two units under one parent have at the same time, reported at the later one. Under
 * different parents a name may be shared: two provinces have a commune Ninh Giang.
 */
const sharedNameProblems = (entries: readonly Entry[], locator: Locator): Problem[] => {
  const bearers = new Map<string, Unit[]>();
  return entries.flatMap(([unit, index]) =>
    [...new Set(namesOf(unit))].flatMap((name) => {
      const sign = `${unit.parent ?? ''} ${name.normalize('NFC').toLowerCase()}`;
      const others = bearers.get(sign) ?? [];
      bearers.set(sign, [...others, unit]);
      const other = others.find((each) => meet(each, unit));
      return other
        ? [problem('UNIT_NAME_SHARED', locator.valueAt(['units', index]), name, other.id)]
        : [];
    }),
  );
};

/** A contact without any way to turn to it. */
const contactProblems = ([{ contacts }, index]: Entry, locator: Locator): Problem[] =>
  contacts.flatMap(({ address, phone, email, url }, at) =>
    (address ?? phone ?? email ?? url) === undefined
      ? [problem('CONTACT_UNREACHABLE', locator.valueAt(['units', index, 'contacts', at, 'name']))]
      : [],
  );

/** Faults between units of the register, except references without a target. */
export const unitProblems = (units: readonly Unit[], locator: Locator): Problem[] => {
  const entries = units.map((unit, index): Entry => [unit, index]);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return [
    ...entries.flatMap((entry) => [
      ...validityProblems(entry, locator),
      ...successionProblems(entry, byId, locator),
      ...contactProblems(entry, locator),
    ]),
    ...sharedNameProblems(entries, locator),
  ];
};
