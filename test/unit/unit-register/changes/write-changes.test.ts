import { expect, test } from 'vitest';
import { withUnitChanges } from '../../../../src/unit-register/changes/write-changes.ts';

const text = `# Sổ đơn vị.
units:
  - id: a # một
    name: "Đảng bộ A"
    kind: chi-bo
    aliases: [x]
  # Chú thích giữa hai mục.
  - id: b
    name: Đảng bộ B
    kind: chi-bo
    misspellings:
      - sai
`;

test('only the changed lines differ; comments, order and forms stay', () => {
  const changed = withUnitChanges(
    text,
    [{ id: 'a' }, { id: 'b' }],
    [
      { kind: 'set', id: 'a', field: 'name', before: 'Đảng bộ A', value: 'Đảng bộ AA' },
      { kind: 'set', id: 'a', field: 'validTo', before: undefined, value: '2025-06-30' },
      { kind: 'set', id: 'a', field: 'placeCode', before: undefined, value: '00004' },
      { kind: 'extend', id: 'a', field: 'aliases', before: ['x'], values: ['y', 'z'] },
      {
        kind: 'extend',
        id: 'b',
        field: 'misspellings',
        before: ['sai'],
        values: ['sai 2', 'sai 3'],
      },
      { kind: 'extend', id: 'b', field: 'aliases', before: [], values: ['c'] },
      {
        kind: 'add',
        unit: { id: 'm', name: 'Đảng bộ M', kind: 'chi-bo', predecessors: ['a', 'b'] },
      },
    ],
  );
  expect(changed).toBe(`# Sổ đơn vị.
units:
  - id: a # một
    name: "Đảng bộ AA"
    kind: chi-bo
    aliases: [x, y, z]
    validTo: 2025-06-30
    placeCode: "00004"
  # Chú thích giữa hai mục.
  - id: b
    name: Đảng bộ B
    kind: chi-bo
    misspellings:
      - sai
      - sai 2
      - sai 3
    aliases: [c]
  - id: m
    name: Đảng bộ M
    kind: chi-bo
    predecessors: [a, b]
`);
});

test('a register that is not there yet is begun', () => {
  const unit = { id: 'm', name: 'Đảng bộ M', kind: 'chi-bo' };
  expect(withUnitChanges('', [], [{ kind: 'add', unit }])).toBe(
    'units:\n  - id: m\n    name: Đảng bộ M\n    kind: chi-bo\n',
  );
});
