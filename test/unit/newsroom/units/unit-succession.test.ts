import { expect, test } from 'vitest';
import { unitRelations } from '../../../../src/newsroom/units/unit-relations.ts';
import { ancestorIdsOf, hasLeft } from '../../../../src/newsroom/units/unit-succession.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { makeUnit, present } from '../../site/make-newsroom.ts';

/**
 * `a` and `b` were merged into `c`, which was divided into `d` and `e`; `x` and `y` name each other
 * as predecessors.
 */
const units = [
  makeUnit('e', { predecessors: ['c'] }),
  makeUnit('d', { predecessors: ['c'] }),
  makeUnit('c', { predecessors: ['b', 'a', 'khong-co'] }),
  makeUnit('b'),
  makeUnit('a'),
  makeUnit('x', { predecessors: ['y'] }),
  makeUnit('y', { predecessors: ['x'] }),
];
const byId = new Map(units.map((unit) => [unit.id, unit]));
const named = (id: string) => present(byId.get(id), id);

test.each([
  ['a', 'c', ''],
  ['c', 'e d', 'b a khong-co'],
  ['d', '', 'c b a khong-co'],
  ['x', 'y', 'y'],
])('%s became "%s", and all before it are "%s"', (id, after, ancestors) => {
  const idsOf = (list: readonly { readonly id: string }[]) => list.map((each) => each.id).join(' ');
  expect(idsOf(unitRelations(units).successorsOf(id))).toBe(after);
  expect([...ancestorIdsOf(named(id), byId)].join(' ')).toBe(ancestors);
});

test.each([
  [undefined, undefined, false],
  [undefined, '2025-06-30', false],
  ['2025-06-30', undefined, true],
  ['2019-12-31', '2025-06-30', true],
  ['2025-06-30', '2025-06-30', false],
  ['2025-06-30', '2019-12-31', false],
])('a unit that ended on %s below one that ended on %s: left %s', (below, above, left) => {
  const until = (day: string | undefined) => makeUnit('x', { validTo: day as CalendarDate });
  expect(hasLeft(until(below), until(above))).toBe(left);
});
