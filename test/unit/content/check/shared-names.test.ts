import { expect, test } from 'vitest';
import { parseFiles, placesOf } from '../make-content.ts';

const unit = (fields: string): string => `  - { kind: dang-bo-xa, ${fields} }\n`;
const city = (id: string): string =>
  `  - { id: ${id}, name: Đảng bộ tỉnh ${id}, kind: dang-bo-tinh }\n`;

const problemsOf = (...units: readonly string[]): string[] =>
  placesOf(
    parseFiles({ 'units.yaml': `units:\n${units.join('')}`, 'congresses.yaml': 'congresses: []\n' })
      .problems,
  );

test.each([
  ['under two parents', 'parent: hai', []],
  ['under one parent', 'parent: mot', ['content/units.yaml:5:5 UNIT_NAME_SHARED']],
  [
    'under one parent, for a time',
    'parent: mot, validTo: 2026-01-01',
    ['content/units.yaml:5:5 UNIT_NAME_SHARED'],
  ],
])('two communes of one name %s', (_where, parent, problems) => {
  const first = unit('id: a, name: Đảng bộ xã Ninh Giang, parent: mot, validFrom: 2025-07-01');
  const second = unit(`id: b, name: Đảng bộ xã Ninh Giang, ${parent}`);
  expect(problemsOf(city('mot'), city('hai'), first, second)).toEqual(problems);
});

test('a unit that gave a part need not end; one that ended must have ended before', () => {
  const cities = [city('mot')];
  const older = (ended: string): string =>
    unit(`id: a, name: Đảng bộ xã A, parent: mot, validFrom: 2025-07-01${ended}`);
  const newer = unit(
    'id: b, name: Đảng bộ xã B, parent: mot, validFrom: 2026-01-01, predecessorsInPart: [a]',
  );
  expect(problemsOf(...cities, older(''), newer)).toEqual([]);
  expect(problemsOf(...cities, older(', validTo: 2026-03-01'), newer)).toEqual([
    'content/units.yaml:4:109 SUCCESSION_OVERLAP',
  ]);
});
