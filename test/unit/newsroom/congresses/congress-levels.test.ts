import { expect, test } from 'vitest';
import { levelOfCongress } from '../../../../src/newsroom/congresses/congress-levels.ts';
import { parseFiles } from '../../content/make-content.ts';
import { makeNewsroom, present } from '../../site/make-newsroom.ts';

const units = `units:
  - { id: cu, name: Đảng bộ xã Cũ, kind: dang-bo-xa, validTo: 2025-06-30 }
  - { id: moi, name: Đảng bộ xã Mới, kind: dang-bo-xa, validFrom: 2025-07-01, predecessors: [cu] }
  - { id: thon, name: Chi bộ thôn Một, kind: chi-bo-thon }
`;

const congresses = `congresses:
  - { id: a, name: A, unit: cu, planned: 2025-05-10 }
  - { id: b, name: B, unit: moi, planned: 2025-08-10 }
  - { id: c, name: C, unit: moi }
  - { id: d, name: D, unit: moi, planned: 2025-03-01 }
  - { id: e, name: E, unit: thon, planned: 2024-12~ }
  - { id: f, name: F, unit: moi, planned: 2025-08-10, level: co-so }
  - { id: g, name: G, unit: moi, others: true, planned: 2025-08~ }
`;

test.each([
  ['a', 'co-so', 'before communes stood under the province'],
  ['b', 'xa', 'since then'],
  ['c', 'xa', 'of a unit of today, its day unknown'],
  ['d', 'co-so', 'under the unit of that day'],
  ['e', 'chi-bo', 'of a cell'],
  ['f', 'co-so', 'as it is written'],
  ['g', undefined, 'of units that are not named'],
])('the level of congress %s is %s: %s', (id, level, _why) => {
  const { content } = parseFiles({ 'units.yaml': units, 'congresses.yaml': congresses });
  const newsroom = makeNewsroom(present(content));
  const congress = newsroom.congresses.find((each) => each.id === id);
  expect(levelOfCongress(present(congress), newsroom)).toBe(level);
});
